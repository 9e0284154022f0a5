import { monthsBetween, type YearMonth } from '@fukushi-kit/calendar';
import { checkedCount } from './checked-count.ts';
import { sum } from './sum.ts';

/** A channel (経路) by which people come, in the order in which it is to be read; at most 7. */
export interface ConsultationChannel {
  readonly id: string;
  readonly label: string;
}

/** The consultations of a month, by the id of their channel; `null` where nobody recorded a number. */
export interface MonthConsultations {
  readonly month: YearMonth;
  readonly counts: Readonly<Record<string, number | null>>;
}

/** A month, its numbers in the order of the channels, and what is recorded of them in all. */
export interface MonthColumn {
  readonly month: YearMonth;
  readonly counts: readonly (number | null)[];
  readonly total: number;
  /** Whether any number is recorded. */
  readonly isRecorded: boolean;
  /** Whether all are. */
  readonly isWhole: boolean;
}

/**
 * A column for every month from the first to the last.
 *
 * @throws {RangeError} if a month stands twice, a channel is unknown, or a number is no count.
 */
export function monthColumns(
  channels: readonly ConsultationChannel[],
  months: readonly MonthConsultations[],
): readonly MonthColumn[] {
  const given = new Map(months.map(({ month, counts }) => [month, counts]));
  if (given.size !== months.length) throw new RangeError('A month stands twice');
  const known = new Set(channels.map((channel) => channel.id));
  const stray = months.flatMap(({ counts }) => Object.keys(counts)).find((key) => !known.has(key));
  if (stray !== undefined) throw new RangeError(`No channel has the id ${JSON.stringify(stray)}`);
  return everyMonthOf([...given.keys()]).map((month) => {
    const counts = channels.map((channel) => {
      const count = given.get(month)?.[channel.id] ?? null;
      return count === null ? null : checkedCount(count, channel.id);
    });
    const recorded = counts.filter((count) => count !== null);
    return {
      month,
      counts,
      total: sum(recorded),
      isRecorded: recorded.length > 0,
      isWhole: recorded.length === counts.length,
    };
  });
}

/** Every month from the first to the last of some months, so that a gap in the record stays a gap in the picture. */
function everyMonthOf(months: readonly YearMonth[]): readonly YearMonth[] {
  const sorted = months.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? [] : monthsBetween(first, last);
}
