import { formatEraMonth } from '@fukushi-kit/calendar';
import { type ReactNode, useId } from 'react';
import { consultationSentence } from './consultation-sentence.ts';
import { fillOf, UNKNOWN } from './fill.ts';
import { Legend } from './legend.tsx';
import { type ConsultationChannel, type MonthConsultations, monthColumns } from './month-column.ts';
import { MonthColumns } from './month-columns.tsx';
import { NumberTable } from './number-table.tsx';
import { Patterns } from './patterns.tsx';
import { Picture, type PicturePlace } from './picture.tsx';
import { sum } from './sum.ts';
import { words } from './words.ja.ts';

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
  const columns = monthColumns(channels, months);
  const fills = channels.map((_, index) => fillOf(index));
  return (
    <Picture
      {...place}
      id={id}
      title={text.title}
      summary={consultationSentence(columns)}
      isEmpty={columns.every(({ isRecorded }) => !isRecorded)}
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
      <Patterns id={id} fills={[...fills, UNKNOWN]} />
      <Legend
        picture={id}
        entries={[
          ...channels.map(({ label }, index) => ({ label, fill: fillOf(index) })),
          ...(columns.every(({ isRecorded }) => isRecorded) ? [] : [{ label: text.unrecorded, fill: UNKNOWN }]),
        ]}
      />
      <MonthColumns picture={id} columns={columns} fills={fills} />
    </Picture>
  );
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
