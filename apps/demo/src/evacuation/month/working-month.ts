import { bundledHolidays, type YearMonth } from '@fukushi-kit/calendar';
import { type MonthResult, month } from '@fukushi-kit/office';
import type { Case, Month } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { listRecords } from '../../record/list-records.ts';
import type { Frame } from '../frame.ts';
import { monthOrder } from './month-order.ts';

/** The order of a month and what follows from it for some cases. */
export interface WorkingMonth {
  readonly order: Month;
  readonly result: MonthResult;
}

/** The work of a month for the cases that are given. */
export async function workingMonth(
  tx: Transaction,
  { contract, profile }: Frame,
  of: YearMonth,
  cases: readonly Case[],
): Promise<WorkingMonth> {
  const kept = await listRecords(tx, { contract: contract.id, kind: 'month' });
  const order = monthOrder(profile.id, of, kept);
  return { order, result: month({ profile, order, cases: [...cases], holidays: bundledHolidays }) };
}
