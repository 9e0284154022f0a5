import type { ClauseId, Duty } from '@fukushi-kit/clause';

/**
 * What a check sheet (点検表) asks: the clause, how it binds, the item in our own words, and where staff look.
 *
 * @clause none the clauses are those of the items
 */
export interface CheckItem<Id extends string = string> {
  /** Its key in the data, as the catalogue of controls calls it. */
  readonly id: Id;
  readonly clause: ClauseId;
  /** `practice`: no clause asks for it by itself; it is there to check another. */
  readonly duty: Duty | 'practice';
  readonly text: string;
  /** Records that show it, printed small. */
  readonly evidence: string;
}

/**
 * Items that stand together on a check sheet, under their heading.
 *
 * @clause none the clauses are those of the items
 */
export interface CheckGroup<Id extends string = string, Group extends string = string> {
  /** Its key among the counts in the data. */
  readonly id: Group;
  readonly heading: string;
  /** The heading in the narrow column of the table of counts. */
  readonly short: string;
  readonly items: readonly CheckItem<Id>[];
}
