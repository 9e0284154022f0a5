import type { ClauseId } from '@fukushi-kit/clause';
import type { Severity } from '@fukushi-kit/schema';
import type { BookName } from '../book/books.ts';
import { control as controlOf, sharersOf } from '../catalogue/catalogues.ts';
import type { Control } from '../control/control.ts';
import type { ControlId } from '../control/control-id.ts';
import type { ControlFindingCode, PolicyFinding } from '../finding-code.ts';
import type { Named, Remark } from '../judge/judgement.ts';
import { textDigest } from '../text-digest.ts';

/**
 * A finding (指摘) of a control: what is wrong or open, in which book and in which of its rows. It names rows by their
 * numbers and tells nothing of what stands in them. Where a month has no row, it names the month; where it is about other
 * controls, their ids.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ControlFinding extends PolicyFinding<ControlFindingCode> {
  /** The same for the same finding in the same rows, and for no other; a waiver names it. */
  readonly key: string;
  /** The control, or the one whose evidence it shares. */
  readonly control: ControlId;
  readonly book: BookName | null;
  /** What `rows` holds: numbers of rows, months (`2025-06`) that have none, or ids of controls. */
  readonly named: Named;
  /** At most a hundred of them. */
  readonly rows: readonly string[];
  /** How many there are. */
  readonly total: number;
}

const SEVERITY: Readonly<Record<Remark['weight'], Severity>> = { breach: 'error', open: 'warning', told: 'notice' };

/** The finding that a remark of a control makes. Where evidence is shared, it carries the clauses of both controls. */
export function controlFinding(control: Control, remark: Remark): ControlFinding {
  const { code, weight, book, named, rows, total, wanting } = remark;
  const first = control.sharesWith === null ? control : controlOf(control.sharesWith);
  const detail = { count: total, ...(wanting === null ? {} : { wanting }) };
  return {
    code,
    path: book === null ? [] : [book],
    severity: control.duty === 'effort' && weight === 'breach' ? 'notice' : SEVERITY[weight],
    clauses: findingClauses(first),
    detail,
    key: findingKey(first.id, remark),
    control: first.id,
    book,
    named,
    rows,
    total,
  };
}

/** The clauses that a finding of a control names: its own, and those of the controls that share its evidence. */
export function findingClauses(first: Control): readonly ClauseId[] {
  return [first, ...sharersOf(first.id)].map(({ clause }) => clause);
}

/** What tells a finding from every other: the control, the code, and the rows. */
export function findingKey(
  first: ControlId,
  { code, book, named, rows, total, wanting }: Omit<Remark, 'weight'>,
): string {
  const of = named === 'rows' ? [] : [named];
  const digest = textDigest(JSON.stringify([book, rows.toSorted(), total, wanting, ...of]));
  return `${first}/${code}/${digest.slice(-12)}`;
}
