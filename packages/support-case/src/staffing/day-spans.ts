import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { PerformancePeriod } from '../performance-period.ts';

/** Days from `from` to `to`, both included; an open end is `null`. */
export interface Spell {
  readonly from: string;
  readonly to: string | null;
}

/** A period cut wherever one of the spells begins or has ended, in the order of days. */
export function daySpans(
  period: PerformancePeriod,
  spells: readonly Spell[],
): readonly { readonly from: PlainDate; readonly to: PlainDate }[] {
  const [first, last] = [plainDate(period.from), plainDate(period.to)];
  const cuts = spells
    .flatMap(({ from, to }) => [plainDate(from), ...(to === null ? [] : [addDays(plainDate(to), 1)])])
    .filter((day) => first < day && day <= last);
  const starts = [first, ...new Set(cuts.toSorted())];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? last : addDays(next, -1) };
  });
}

/** Whether a day lies in a spell. */
export function covers({ from, to }: Spell, day: string): boolean {
  return from <= day && (to === null || day <= to);
}
