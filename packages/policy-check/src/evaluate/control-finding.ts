import type { ClauseId } from '@fukushi-kit/clause';
import type { Severity } from '@fukushi-kit/schema';
import type { BookName } from '../book/books.ts';
import { control as controlOf, sharersOf } from '../catalogue/catalogues.ts';
import type { Control } from '../control/control.ts';
import type { ControlId } from '../control/control-id.ts';
import type { ControlFindingCode, PolicyFinding } from '../finding-code.ts';
import type { Remark } from '../judge/judgement.ts';
import { textDigest } from '../text-digest.ts';

/**
 * A finding (指摘) of a control: what is wrong or open, in which book and in which of its rows. It names rows by their
 * numbers and tells nothing of what stands in them. Where no row can be named, because it is missing, `rows` holds what
 * would be in it (a month) or the controls it is about.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ControlFinding extends PolicyFinding<ControlFindingCode> {
  /** The same for the same finding in the same rows, and for no other; a waiver names it. */
  readonly key: string;
  /** The control, or the one whose evidence it shares. */
  readonly control: ControlId;
  readonly book: BookName | null;
  /** At most a hundred of them. */
  readonly rows: readonly string[];
  /** How many rows there are. */
  readonly total: number;
}

const SEVERITY: Readonly<Record<Remark['weight'], Severity>> = { breach: 'error', open: 'warning', told: 'notice' };

/** The finding that a remark of a control makes. Where evidence is shared, it carries the clauses of both controls. */
export function controlFinding(control: Control, remark: Remark): ControlFinding {
  const { code, weight, book, rows, total, wanting } = remark;
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
    rows,
    total,
  };
}

/** The clauses that a finding of a control names: its own, and those of the controls that share its evidence. */
export function findingClauses(first: Control): readonly ClauseId[] {
  return [first, ...sharersOf(first.id)].map(({ clause }) => clause);
}

/** What tells a finding from every other: the control, the code, and the rows. */
export function findingKey(first: ControlId, { code, book, rows, total, wanting }: Omit<Remark, 'weight'>): string {
  const digest = textDigest(JSON.stringify([book, rows.toSorted(), total, wanting]));
  return `${first}/${code}/${digest.slice(-12)}`;
}
