import type { PlainDate } from '@fukushi-kit/calendar';
import type { ReceivedCountForm } from '@fukushi-kit/schema';
import type { AgreedCounts, Claim, ClaimedOriginal, MonthlyReport, Review } from '@fukushi-kit/settlement';
import { excludedOriginals } from './excluded-originals.ts';

/**
 * A month as it was handed in: its report, and the id under which the report stands in the review.
 *
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)ア
 */
export interface ReportedMonth {
  readonly report: MonthlyReport;
  readonly original: string;
}

/**
 * The data of the confirmation of counts (件数確認書) from the monthly reports, the review, the claim and what both sides
 * agreed on. `originals` are those that the claim was made from; what it does not pay stands there with its reason.
 *
 * @clause chigasaki-r7:13(1)
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * import { plainDate, yearMonth } from '@fukushi-kit/calendar';
 * import { monthlyReport, reviewOf } from '@fukushi-kit/settlement';
 * const review = reviewOf([
 *   { kind: 'submitted', original: '2025-06-R', form: 'monthly-report', on: plainDate('2025-07-10') },
 *   { kind: 'received', original: '2025-06-R', on: plainDate('2025-07-18'), notice: '見本高第7号' },
 * ]);
 * const previousTotals = { newPlans: 1, updatedPlans: 0, rostersGiven: 0, rostersRefused: 0 };
 * const report = monthlyReport({ month: yearMonth('2025-06'), cases: [], previousTotals });
 * const sender = { controlNumber: null, contractName: null, contractorName: null, department: null };
 * const agreed = { new: 1, update: 0, total: 1, on: plainDate('2026-03-24') };
 * const period = { from: null, to: plainDate('2026-03-10') };
 * const claimed = { claim: { originals: [], findings: [] }, originals: [], review };
 * const data = receivedCountForm({ ...claimed, agreed, months: [{ report, original: '2025-06-R' }], period, sender });
 * data.months[0]?.notice // => '見本高第7号'
 * data.submitted.total // => 1
 * data.agreed.total // => 1
 */
export function receivedCountForm(given: {
  readonly claim: Pick<Claim, 'originals' | 'findings'>;
  readonly originals: readonly ClaimedOriginal[];
  readonly review: Review;
  /** What both sides agreed on, `null` before they did. */
  readonly agreed: (AgreedCounts & { readonly total: number }) | null;
  /** In the order of the months; the totals of the last one are the totals of the year. */
  readonly months: readonly ReportedMonth[];
  readonly period: { readonly from: PlainDate | null; readonly to: PlainDate | null };
  readonly sender: Pick<ReceivedCountForm, 'controlNumber' | 'contractName' | 'contractorName' | 'department'>;
}): ReceivedCountForm {
  const { claim, originals, review, agreed, months, period, sender } = given;
  return {
    schemaVersion: '1',
    ...sender,
    madeOn: agreed?.on ?? null,
    periodFrom: period.from,
    periodTo: period.to,
    agreed: { new: agreed?.new ?? null, update: agreed?.update ?? null, total: agreed?.total ?? null },
    months: months.map((month) => countedMonth(month, review)),
    submitted: plansOf(months.at(-1)?.report.throughThisMonth),
    excluded: excludedOriginals(claim, originals),
  };
}

function countedMonth({ report, original }: ReportedMonth, { states }: Review): ReceivedCountForm['months'][number] {
  const state = states.get(original);
  const receipt = state?.at === 'received' ? state : null;
  return {
    month: report.month,
    submittedOn: state === undefined || state.at === 'not-submitted' ? null : state.submittedOn,
    receivedOn: receipt?.receivedOn ?? null,
    notice: receipt?.notice ?? null,
    ...plansOf(report.thisMonth),
  };
}

function plansOf(figures: MonthlyReport['thisMonth'] | undefined): ReceivedCountForm['submitted'] {
  const { plans } = figures ?? {};
  return { new: plans?.new.count ?? null, update: plans?.update.count ?? null, total: plans?.total.count ?? null };
}
