import type { DoubtId } from '@fukushi-kit/clause';
import type { ReadingUsed } from '@fukushi-kit/yen';
import type { PartMonthReading } from './part-time-months.ts';

/**
 * The readings (読み方) and settings that a settlement rests on, as the profile of the municipality chooses them; `null`
 * where it has not, which leaves open what hangs on it. Where a doubt (疑義) has named readings, the words are their ids.
 *
 * @clause kashiwa-r7:13(2)ア kashiwa-r7:13(2)イ kashiwa-r7:13(2)ウ kashiwa-r7:8(5)イ
 */
export interface SettlementReadings {
  readonly partMonth: PartMonthReading | null;
  /** The fraction of a yen of the total: dropped, or rounded half up. */
  readonly fraction: 'down' | 'half-up' | null;
  /** Cost above the contract sum: not paid, or paid too. */
  readonly contractSum: 'capped' | 'uncapped' | null;
  /** Costs of the last month that are paid later: by the month they are for, or by the day of payment. */
  readonly marchCosts: 'accrual' | 'payment' | null;
  /** Whether labour insurance (労働保険料), which 13(2)ア does not name, is settled. */
  readonly labourInsurance: 'counted' | 'not-counted' | null;
  /** Whether an item may go beyond its budget: freely within the contract sum, by approved moves (流用) only, or never. */
  readonly betweenItems: 'free' | 'approved-moves' | 'none' | null;
}

/** The doubt that each reading of a settlement answers. */
export const settlementDoubts: Readonly<Record<keyof SettlementReadings, DoubtId>> = {
  partMonth: 'kashiwa-r7:13(2)イ/part-month',
  fraction: 'kashiwa-r7:13(2)イ/rate-and-rounding',
  contractSum: 'kashiwa-r7:13(2)/contract-sum',
  marchCosts: 'kashiwa-r7:8(5)イ/march-costs',
  labourInsurance: 'kashiwa-r7:13(2)/unlisted-items',
  betweenItems: 'kashiwa-r7:13(2)/unlisted-items',
};

/** The reading on which every fraction of a yen is dropped: the act on fractions reaches this contract. */
export const FRACTION_ACT: ReadingUsed = { doubt: 'kashiwa-r7:13(1)/fraction-act', reading: 'applies' };
