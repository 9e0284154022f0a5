import type { PlainDate } from '@fukushi-kit/calendar';
import type { Commission, Contractor, SettlementReportForm } from '@fukushi-kit/schema';
import type { AdvancePlanned, SettlementInput, SettlementStatement } from '@fukushi-kit/settlement';
import type { periodEndFindings } from '@fukushi-kit/support-case';
import { periodEndNote } from '../../parts/period-end-note.ja.ts';
import { settlementOutcome } from '../../parts/settlement-outcome.ts';
import { moveRows, partTimeReading, readingRows, remarkRows } from './basis-rows.ts';
import { expenseLines, incomeLines, incomeTotal } from './cash-lines.ts';
import { labourRows, labourTotals } from './labour-rows.ts';
import { otherCostRows } from './other-cost-rows.ts';
import { partTimeRows } from './part-time-rows.ts';

/**
 * The data of the settlement statement (収支決算報告書) from what `settle` was given and what it gave. Sums of a person, a month
 * or a placement are those that `settle` gives for that part alone; differences and the sum of what was spent are figures
 * of `yen`. `names` are the people behind the staff numbers.
 *
 * @clause kashiwa-r7:8(5)イ
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 *
 * @example
 * import { plainDate, yearMonth } from '@fukushi-kit/calendar';
 * import { settle } from '@fukushi-kit/settlement';
 * import { yen } from '@fukushi-kit/yen';
 * const pay = { staff: 'S-01', item: 'salary', paidOn: plainDate('2025-04-20'), standing: 'final' } as const;
 * const input = {
 *   contractSum: yen(300000), period: { from: plainDate('2025-04-01'), to: plainDate('2026-03-31') },
 *   advances: [{ on: plainDate('2025-04-30'), amount: yen(150000) }], settledBefore: null, partTime: [], other: [],
 *   fullTime: [{ ...pay, month: yearMonth('2025-04'), amount: yen(120000) }], budgets: null, tax: { how: 'not-added' },
 *   readings: { partMonth: null, fraction: 'down', contractSum: 'capped', marchCosts: null, labourInsurance: null, betweenItems: 'free' },
 * } as const;
 * const settled = settle(input);
 * const data = settled.ok && settlementReportForm({
 *   input, statement: settled.value, plan: null, names: new Map([['S-01', '見本 花子']]), periodEnd: [],
 *   commission: { number: null, concludedOn: null, sum: 300000 },
 *   contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
 *   controlNumber: null, madeOn: null, preparedBy: null, checkedBy: null,
 * });
 * data && data.labour.map(({ name, item, total }) => [name, item, total])
 * // => [['見本 花子', '給与', 120000], ['見本 花子', '計', 120000]]
 * data && [data.kind, data.amount] // => ['return', 30000]
 */
export function settlementReportForm(given: {
  readonly input: SettlementInput;
  readonly statement: SettlementStatement;
  /** The advances as they were agreed, from `advancePlan`; `null` while they are not. */
  readonly plan: readonly AdvancePlanned[] | null;
  readonly names: ReadonlyMap<string, string>;
  readonly periodEnd: ReturnType<typeof periodEndFindings>;
  readonly commission: Commission;
  readonly contractor: Contractor;
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
  readonly preparedBy: string | null;
  readonly checkedBy: string | null;
}): SettlementReportForm {
  const { input, statement, plan, names, periodEnd, ...entered } = given;
  return {
    schemaVersion: '1',
    ...entered,
    dueDay: input.period.to,
    dueNote: periodEndNote(periodEnd),
    income: incomeLines(input, plan),
    incomeTotal: incomeTotal(input, statement),
    expenses: expenseLines(input, statement),
    ...settlementOutcome(statement),
    labour: labourRows(input, names),
    labourTotals: labourTotals(input, statement),
    partTime: partTimeRows(input),
    partTimeReading: partTimeReading(input),
    otherCosts: otherCostRows(input.other, statement.findings),
    moves: moveRows(input),
    readings: readingRows(statement),
    remarks: remarkRows(statement),
  };
}
