import type { Transaction } from '@fukushi-kit/store';
import { cityContracts } from './city-contracts.ts';
import { listMonths } from './month-file.ts';
import type { MonthRow } from './submissions-page.tsx';

/** Every month that was handed in to the city. */
export async function monthsOfCity(tx: Transaction): Promise<readonly MonthRow[]> {
  const rows: MonthRow[] = [];
  for (const { contract, contractor } of await cityContracts(tx)) {
    for (const file of await listMonths(tx, contract)) rows.push({ contractor, file });
  }
  return rows;
}
