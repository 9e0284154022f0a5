import type { RowOf, TableName } from '../book/rows.ts';
import { coverageGap, type Span } from './coverage-gap.ts';
import type { Inquiry } from './inquiry.ts';
import type { Judgement } from './judgement.ts';
import { remarkCollector } from './remark-collector.ts';
import type { Reply } from './reply.ts';
import { settled } from './settled.ts';

/** A duty that every row of a register has to keep. */
export interface EachRow<Name extends TableName> {
  readonly over: Span;
  /** The rows that the duty is about; all where it is left out. */
  readonly rows?: (row: RowOf<Name>) => boolean;
  readonly reply: (row: RowOf<Name>) => Reply | null | readonly (Reply | null)[];
  /** Where a complete register holds no such row: the ban was kept, or the duty did not arise. */
  readonly none: 'conforming' | 'not-applicable';
}

/** Asks every row of a register. Without a row, only a complete register answers. */
export function eachRow<Name extends TableName>(at: Inquiry, name: Name, duty: EachRow<Name>): Judgement {
  const gap = coverageGap(at, name, duty.over);
  const rows = at.rows(name).filter((row) => duty.rows?.(row) ?? true);
  const collector = remarkCollector(name);
  for (const row of rows) for (const reply of [duty.reply(row)].flat()) if (reply) collector.add(row.number, reply);
  return settled(collector.remarks(gap === null), gap, name, rows.length === 0 ? duty.none : 'conforming');
}
