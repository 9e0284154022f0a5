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

/**
 * Asks every row of a register. Without a row, only a complete register answers; rows in which the duty is not due yet show
 * nothing.
 */
export function eachRow<Name extends TableName>(at: Inquiry, name: Name, duty: EachRow<Name>): Judgement {
  const gap = coverageGap(at, name, duty.over);
  const rows = at.rows(name).filter((row) => duty.rows?.(row) ?? true);
  const answers = rows.map((row) => ({ row, replies: [duty.reply(row)].flat().filter((reply) => reply !== null) }));
  const collector = remarkCollector(name);
  for (const { row, replies } of answers) for (const reply of replies) collector.add(row.number, reply);
  const isShown = answers.some(({ replies }) => replies.every(({ weight }) => weight !== 'pending'));
  const none = rows.length === 0 ? duty.none : 'not-applicable';
  return settled(collector.remarks(gap === null), gap, name, isShown ? 'conforming' : none);
}
