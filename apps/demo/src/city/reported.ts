import { monthlyReport as monthlyReportDefinition } from '@fukushi-kit/official-forms';
import { type MonthlyReportForm, parseMonthlyReportForm } from '@fukushi-kit/schema';
import type { ClaimedOriginal } from '@fukushi-kit/settlement';
import { planFacts } from '../submission/plan-facts.ts';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';

/** The monthly report (月次報告書) of a month as it was handed in last; `null` where none was, or it is none. */
export function reportedMonth({ originals }: Pick<MonthFile, 'originals'>): MonthlyReportForm | null {
  const report = originals.find(({ latest }) => latest.form === monthlyReportDefinition.id);
  const parsed = parseMonthlyReportForm(report?.latest.data ?? null);
  return parsed.ok ? parsed.value : null;
}

/** What of the originals is reviewed, as it is counted. */
export function deliverablesOf(
  originals: readonly Pick<ReviewedOriginal, 'latest'>[],
): readonly Pick<ClaimedOriginal, 'form' | 'kind'>[] {
  return originals.flatMap(({ latest }) =>
    latest.deliverable === null ? [] : [{ form: latest.deliverable, kind: planFacts(latest).kind }],
  );
}
