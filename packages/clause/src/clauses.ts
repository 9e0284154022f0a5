import type { Clause } from './clause.ts';
import { frozen } from './frozen.ts';
import type { ClauseId } from './source-id.ts';
import { sources } from './sources.ts';
import { isWebCitation, webClause } from './web-citation.ts';

/**
 * Every clause of the sources, in their order. Pages cited by their address are not among them.
 *
 * @clause none the list of the clauses themselves
 *
 * @example
 * clauses.filter(({ source }) => source === 'chigasaki-r7').length // => 91
 * clauses.filter(({ source }) => source === 'kashiwa-r7').length // => 96
 */
export const clauses: readonly Clause[] = frozen(sources.flatMap((source) => source.clauses));

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]));

/**
 * Whether a text is the id of a known clause, written exactly, or the address of a public page.
 *
 * @clause none a look-up
 *
 * @example
 * isClauseId('chigasaki-r7:6(1)') // => true
 * isClauseId('chigasaki-r7:6(4)') // => false
 * isClauseId('https://www.city.example.jp/reiki.html#第2条') // => true
 */
export function isClauseId(text: string): text is ClauseId {
  return byId.has(text) || isWebCitation(text);
}

/**
 * One clause by its id: what it owes and how it binds.
 *
 * @throws {RangeError} if there is no such clause; TypeScript tells so before it runs.
 * @clause none a look-up
 *
 * @example
 * clause('chigasaki-r7:15(3)').duties // => ['effort']
 * clause('chigasaki-r7:特記15(1)').ruling // => { by: '茅ヶ崎市' }
 */
export function clause(id: ClauseId): Clause {
  const found = byId.get(id) ?? (isWebCitation(id) ? webClause(id) : undefined);
  if (found === undefined) throw new RangeError(`No such clause, got ${JSON.stringify(id)}`);
  return found;
}
