import { fileURLToPath } from 'node:url';
import { bundledHolidays } from '@fukushi-kit/calendar';
import { profile } from '@fukushi-kit/municipality';
import type { Case, Month, MunicipalityProfile } from '@fukushi-kit/schema';
import { type MonthResult, month } from '../src/month.ts';
import { readMonthFolder } from '../src/read-month-folder.ts';

const FOLDER = fileURLToPath(new URL('../../../samples/chigasaki-2025-06', import.meta.url));

/** The sample month of Chigasaki, to be changed at will. */
export interface Sample {
  readonly profile: MunicipalityProfile;
  readonly order: Month;
  readonly cases: readonly Case[];
}

/** Reads the sample month anew. */
export async function sample(): Promise<Sample> {
  const read = await readMonthFolder(FOLDER);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const { order, cases } = read.value;
  return { profile: structuredClone(profile('chigasaki-r7')), order, cases: cases.map(({ content }) => content) };
}

/** The result of a sample. */
export function resultOf(input: Sample): MonthResult {
  return month({ ...input, holidays: bundledHolidays });
}
