import { evacuationPlan, monthlyReport as monthlyReportDefinition } from '@fukushi-kit/official-forms';
import { type MonthlyReportForm, parseEvacuationPlanForm, parseMonthlyReportForm } from '@fukushi-kit/schema';
import type { ClaimedOriginal } from '@fukushi-kit/settlement';
import type { HandedInOriginal } from '../submission/submission.ts';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';

/** The monthly report (月次報告書) of a month as it was handed in last; `null` where none was, or it is none. */
export function reportedMonth({ originals }: Pick<MonthFile, 'originals'>): MonthlyReportForm | null {
  const report = originals.find(({ latest }) => latest.form === monthlyReportDefinition.id);
  const parsed = parseMonthlyReportForm(report?.latest.data ?? null);
  return parsed.ok ? parsed.value : null;
}

/** What an original of a plan (様式1) says of itself: new or an update, and how its provision was answered. */
export function planFacts({ form, data }: HandedInOriginal): Pick<ClaimedOriginal, 'kind' | 'provision'> {
  const parsed = form === evacuationPlan.id ? parseEvacuationPlanForm(data) : null;
  if (parsed?.ok !== true) return { kind: null, provision: null };
  return { kind: parsed.value.plan.kind, provision: parsed.value.provision.answer };
}

/** What of the originals is reviewed, as it is counted. */
export function deliverablesOf(
  originals: readonly Pick<ReviewedOriginal, 'latest'>[],
): readonly Pick<ClaimedOriginal, 'form' | 'kind'>[] {
  return originals.flatMap(({ latest }) =>
    latest.deliverable === null ? [] : [{ form: latest.deliverable, kind: planFacts(latest).kind }],
  );
}
