import type { BookName } from '../book/books.ts';
import type { ParameterName, ReadDoubt } from '../control/parameter.ts';
import type { ControlFindingCode } from '../finding-code.ts';

/** Where the data part of a control stands; an effort is told apart only when the verdict is made. */
export type Standing = 'conforming' | 'nonconforming' | 'not-applicable' | 'unverified';

/** What a remark does to the verdict: a breach makes it nonconforming, an open one unverified, a told one nothing. */
export type Weight = 'breach' | 'open' | 'told';

/** What the rows of a remark are: rows of its book, months of which it has no row, or controls that it is about. */
export type Named = 'rows' | 'months' | 'controls';

/** What was seen, in which book and in which of its rows. */
export interface Remark {
  readonly code: ControlFindingCode;
  readonly weight: Weight;
  readonly book: BookName | null;
  readonly named: Named;
  /** Numbers of rows, months or ids of controls, at most {@link MOST_ROWS}; `total` counts all of them. */
  readonly rows: readonly string[];
  readonly total: number;
  /** The number or the reading that is not agreed on. */
  readonly wanting: ParameterName | ReadDoubt | null;
}

/** The outcome of the data part of a control. */
export interface Judgement {
  readonly standing: Standing;
  readonly remarks: readonly Remark[];
}

/** Rows that a remark names; more are counted only. */
export const MOST_ROWS: number = 100;

/** A judgement without anything to tell. */
export function plainly(standing: Standing): Judgement {
  return { standing, remarks: [] };
}

const STANDING_BY: Readonly<Record<Weight, Standing>> = {
  breach: 'nonconforming',
  open: 'unverified',
  told: 'conforming',
};

/** A judgement that follows from one remark about rows. */
export function remarking(remark: Omit<Remark, 'total' | 'named'>): Judgement {
  const { weight, rows } = remark;
  return {
    standing: STANDING_BY[weight],
    remarks: [{ ...remark, named: 'rows', rows: rows.slice(0, MOST_ROWS), total: rows.length }],
  };
}

/** A judgement of one remark about a book, or some of its rows. */
export function remarked(
  weight: Weight,
  code: ControlFindingCode,
  book: BookName | null,
  rows: readonly string[] = [],
): Judgement {
  return remarking({ weight, code, book, rows, wanting: null });
}

const WORST_FIRST: readonly Standing[] = ['nonconforming', 'unverified', 'conforming', 'not-applicable'];

/** Several parts of one control: as bad as the worst of them, with the remarks of all. */
export function worst(judgements: readonly Judgement[]): Judgement {
  const standing = WORST_FIRST.find((each) => judgements.some((judgement) => judgement.standing === each));
  return {
    standing: standing ?? 'not-applicable',
    remarks: judgements.flatMap(({ remarks }) => remarks),
  };
}
