import { monthlyReport as monthlyReportDefinition } from '@fukushi-kit/official-forms';
import { type MonthlyReportForm, parseMonthlyReportForm } from '@fukushi-kit/schema';
import type { MonthFile } from './month-file.ts';

/** The monthly report (月次報告書) of a month as it was handed in last; `null` where none was, or it is none. */
export function reportedMonth({ originals }: Pick<MonthFile, 'originals'>): MonthlyReportForm | null {
  const report = originals.find(({ latest }) => latest.form === monthlyReportDefinition.id);
  const parsed = parseMonthlyReportForm(report?.latest.data ?? null);
  return parsed.ok ? parsed.value : null;
}

/** What the report says of the plan with a control number: new or an update, and whether its provision was refused. */
export function reportedPlan(
  report: MonthlyReportForm | null,
  controlNumber: string | null,
): Pick<MonthlyReportForm['submissions'][number], 'planKind' | 'planProvision'> {
  const line = report?.submissions.find((one) => one.controlNumber === controlNumber);
  return { planKind: line?.planKind ?? null, planProvision: line?.planProvision ?? null };
}
