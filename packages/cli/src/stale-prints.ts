import { readdir } from 'node:fs/promises';
import type { MonthResult } from '@fukushi-kit/office';
import { allPrints, type MonthPrints } from './month-prints.ts';

/** The PDF files of an earlier run, about the people and the month of this one, that this run did not make again. */
export async function stalePrints(
  folder: string,
  { people, month }: MonthResult,
  prints: MonthPrints,
): Promise<readonly string[]> {
  const numbers = new Set([month, ...people.map(({ controlNumber }) => controlNumber)]);
  const written = new Set(allPrints(prints).flatMap(({ state, file }) => (state === 'written' ? [file] : [])));
  return (await readdir(folder))
    .filter((name) => name.endsWith('.pdf') && !written.has(name) && numbers.has(numberOf(name)))
    .sort();
}

/** The control number or month before the title of the form; a title holds no hyphen, and neither does a copy's mark. */
function numberOf(file: string): string {
  return file.split('-').slice(0, -2).join('-');
}
