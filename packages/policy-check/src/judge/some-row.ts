import type { RowOf, TableName } from '../book/rows.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import { coverageGap, type Span } from './coverage-gap.ts';
import type { Inquiry } from './inquiry.ts';
import { type Judgement, plainly, remarked } from './judgement.ts';
import { gapJudgement } from './settled.ts';

/** A duty that one row of a register keeps. */
export interface SomeRow<Name extends TableName> {
  readonly over: Span;
  /** Whether a row keeps it; `null` where the row does not tell. */
  readonly where: (row: RowOf<Name>) => boolean | null;
  readonly missing: ControlFindingCode;
  /** Where a row does not tell. */
  readonly unknown?: ControlFindingCode;
}

/** Looks for a row. Only a complete register tells that there is none. */
export function someRow<Name extends TableName>(at: Inquiry, name: Name, duty: SomeRow<Name>): Judgement {
  const told = at.rows(name).map((row) => ({ number: row.number, keeps: duty.where(row) }));
  if (told.some(({ keeps }) => keeps === true)) return plainly('conforming');
  const unknown = told.filter(({ keeps }) => keeps === null).map(({ number }) => number);
  if (unknown.length > 0) return remarked('open', duty.unknown ?? 'row-does-not-tell', name, unknown);
  const gap = coverageGap(at, name, duty.over);
  return gap === null ? remarked('breach', duty.missing, name) : gapJudgement(gap, name);
}
