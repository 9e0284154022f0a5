import { formatEraMonth, type YearMonth } from '@fukushi-kit/calendar';
import { type ReactNode, useId } from 'react';
import { checkedCount } from './checked-count.ts';
import { fillOf } from './fill.ts';
import { Legend } from './legend.tsx';
import { type MonthColumn, MonthColumns } from './month-columns.tsx';
import { monthsBetween } from './months-between.ts';
import { NumberTable } from './number-table.tsx';
import { Patterns } from './patterns.tsx';
import { Picture, type PicturePlace } from './picture.tsx';
import { sum } from './sum.ts';
import { words } from './words.ja.ts';

/** A channel (経路) by which people come, in the order in which it is to be read; at most 8. */
export interface ConsultationChannel {
  readonly id: string;
  readonly label: string;
}

/** The consultations of a month, by the id of their channel; `null` where nobody recorded a number. */
export interface MonthConsultations {
  readonly month: YearMonth;
  readonly counts: Readonly<Record<string, number | null>>;
}

/**
 * Consultations by channel and month, as columns. A month that is not handed in but lies between others, and a channel
 * without a number, is told as not recorded, never as 0.
 *
 * @throws {RangeError} if a month stands twice, a channel is unknown or too many, or a number is no count.
 */
export function ConsultationsByMonth({
  channels,
  months,
  ...place
}: PicturePlace & {
  readonly channels: readonly ConsultationChannel[];
  readonly months: readonly MonthConsultations[];
}): ReactNode {
  const id = useId();
  const text = words.consultations;
  const columns = columnsOf(channels, months);
  const fills = channels.map((_, index) => fillOf(index));
  return (
    <Picture
      {...place}
      id={id}
      title={text.title}
      summary={summaryOf(columns)}
      isEmpty={columns.every(({ counts }) => counts.every((count) => count === null))}
      table={
        <NumberTable
          caption={words.numbersOf(text.title)}
          heads={[text.month, ...channels.map(({ label }) => label), words.total]}
          rows={columns.map((column) => ({
            id: column.month,
            label: formatEraMonth(column.month),
            cells: [...column.counts.map(numberText), totalText(column.counts)],
          }))}
          total={{
            id: 'total',
            label: words.total,
            cells: [
              ...channels.map((_, index) => totalText(columns.map(({ counts }) => counts[index] ?? null))),
              totalText(columns.flatMap(({ counts }) => counts)),
            ],
          }}
        />
      }
    >
      <Patterns id={id} fills={fills} />
      <Legend picture={id} entries={channels.map(({ label }, index) => ({ label, fill: fillOf(index) }))} />
      <MonthColumns picture={id} columns={columns} fills={fills} />
    </Picture>
  );
}

function columnsOf(
  channels: readonly ConsultationChannel[],
  months: readonly MonthConsultations[],
): readonly MonthColumn[] {
  const given = new Map(months.map(({ month, counts }) => [month, counts]));
  if (given.size !== months.length) throw new RangeError('A month stands twice');
  const known = new Set(channels.map((channel) => channel.id));
  const stray = months.flatMap(({ counts }) => Object.keys(counts)).find((key) => !known.has(key));
  if (stray !== undefined) throw new RangeError(`No channel has the id ${JSON.stringify(stray)}`);
  return monthsBetween([...given.keys()]).map((month) => {
    const counts = channels.map((channel) => {
      const count = given.get(month)?.[channel.id] ?? null;
      return count === null ? null : checkedCount(count, channel.id);
    });
    const recorded = counts.filter((count) => count !== null);
    return { month, counts, total: sum(recorded), isWhole: recorded.length === counts.length };
  });
}

function numberText(count: number | null): string {
  return count === null ? words.consultations.unrecorded : words.number(count);
}

/** What is not recorded makes a total a least number. */
function totalText(counts: readonly (number | null)[]): string {
  const recorded = counts.filter((count) => count !== null);
  if (recorded.length === 0) return words.consultations.unrecorded;
  const total = words.number(sum(recorded));
  return recorded.length === counts.length ? total : words.consultations.atLeast(total);
}

function summaryOf(columns: readonly MonthColumn[]): string {
  const text = words.consultations;
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isWhole = columns.every((column) => column.isWhole);
  const most = Math.max(...columns.map(({ total }) => total));
  const total = words.cases(sum(columns.map((column) => column.total)));
  return [
    text.summary(
      text.span(formatEraMonth(first.month), formatEraMonth(last.month)),
      isWhole ? total : text.atLeast(total),
    ),
    most === 0 || columns.length === 1
      ? ''
      : text.most(
          columns.filter((column) => column.total === most).map(({ month }) => formatEraMonth(month)),
          words.cases(most),
        ),
    isWhole ? '' : text.gap,
  ].join('');
}
