import { chigasakiR7Doubts } from './doubts/chigasaki-r7.ts';
import { kashiwaR7Doubts } from './doubts/kashiwa-r7.ts';
import { frozen } from './frozen.ts';
import type { ClauseId } from './source-id.ts';

/**
 * The id of an open question (疑義): the clause that raises it and a word, e.g. `chigasaki-r7:9(2)/report-month`.
 *
 * @clause none a shape of this project, not of a source
 */
export type DoubtId = (typeof chigasakiR7Doubts)[number]['id'] | (typeof kashiwaR7Doubts)[number]['id'];

/**
 * One way to read an open question, in Japanese.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Reading {
  readonly id: string;
  readonly ja: string;
}

/**
 * An open question (疑義) of a source, with every reading that a profile may choose. `default` is what the shipped
 * profiles choose, null where only the municipality can; code never falls back on it. `settledBy` is who settles it.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 */
export interface Doubt {
  readonly id: DoubtId;
  readonly clauses: readonly ClauseId[];
  readonly question: { readonly ja: string; readonly en: string };
  readonly readings: readonly Reading[];
  readonly default: string | null;
  readonly settledBy: string;
}

/**
 * Every open question of the two specifications.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * doubts.filter((each) => each.default === null && each.id.startsWith('chigasaki-r7')).length // => 9
 */
export const doubts: readonly Doubt[] = frozen([...chigasakiR7Doubts, ...kashiwaR7Doubts]);

const byId: ReadonlyMap<string, Doubt> = new Map(doubts.map((each) => [each.id, each]));

/**
 * Whether a text is the id of a known open question.
 *
 * @clause none a look-up
 *
 * @example
 * isDoubtId('kashiwa-r7:6(8)/planned-leave') // => true
 * isDoubtId('kashiwa-r7:6(8)') // => false
 */
export function isDoubtId(text: string): text is DoubtId {
  return byId.has(text);
}

/**
 * One open question by its id.
 *
 * @throws {RangeError} if there is no such question; TypeScript tells so before it runs.
 * @clause none a look-up
 *
 * @example
 * doubt('chigasaki-r7:9(2)/closed-day').default // => 'keep'
 * doubt('chigasaki-r7:12/updated-plan').readings.map(({ id }) => id) // => ['same-price', 'own-price', 'not-paid']
 */
export function doubt(id: DoubtId): Doubt {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`No such doubt, got ${JSON.stringify(id)}`);
  return found;
}
