import type { Sent } from '../plain-form/sent.ts';

/** What was filled in stands; an empty list is "none", unless it is ticked that nobody looked. */
export function orUnrecorded<Row>(sent: Sent, tick: string, rows: readonly Row[]): readonly Row[] | null {
  return rows.length === 0 && sent.text(tick) !== null ? null : rows;
}
