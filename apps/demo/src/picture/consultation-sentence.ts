import { formatEraMonth } from '@fukushi-kit/calendar';
import type { MonthColumn } from './month-column.ts';
import { sum } from './sum.ts';
import { words } from './words.ja.ts';

/** What is to be seen in the consultations of some months; what is not recorded makes a total a least number. */
export function consultationSentence(columns: readonly MonthColumn[]): string {
  const text = words.consultations;
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isWhole = columns.every((column) => column.isWhole);
  const total = words.cases(sum(columns.map((column) => column.total)));
  return [
    text.summary(
      text.span(formatEraMonth(first.month), formatEraMonth(last.month)),
      isWhole ? total : text.atLeast(total),
    ),
    mostSentence(columns),
    isWhole ? '' : text.gap,
  ].join('');
}

function mostSentence(columns: readonly MonthColumn[]): string {
  const text = words.consultations;
  const most = Math.max(...columns.map(({ total }) => total));
  if (most === 0 || columns.length === 1) return '';
  const months = columns.filter((column) => column.total === most);
  const names = months.map(({ month }) => formatEraMonth(month));
  if (columns.every(({ isWhole }) => isWhole)) return text.most(names, words.cases(most));
  const count = words.cases(most);
  return text.mostRecorded(names, months.every(({ isWhole }) => isWhole) ? count : text.atLeast(count));
}
