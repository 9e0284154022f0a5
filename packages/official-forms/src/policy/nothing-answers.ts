import type { IsAnswer } from '../blanks-of.ts';

/** Nothing in the rows of some lists, which say what registers hold, is for anybody to write. */
export function inLists(...lists: readonly string[]): IsAnswer {
  return ([list]) => lists.includes(String(list));
}

/** A breach that the city did not let pass has no waiver. */
export const noWaiver: IsAnswer = (path) => path.at(-1) === 'waiver';

const FOUND: ReadonlySet<PropertyKey> = new Set(['verdict', 'methods', 'evidence', 'finding']);
const PUT_RIGHT: ReadonlySet<PropertyKey> = new Set(['remedyBy', 'remediedOn']);

/**
 * In a row of a check sheet nothing found, and no verdict where the city has it, are answers; only what is not in order is put
 * right by a day. Who made sure, and when, is for a person to write.
 */
export const rightOrNotFound: IsAnswer = (path, row) => {
  if (path[0] !== 'answers' && path[0] !== 'added') return false;
  const column = path.at(-1) ?? '';
  if (!PUT_RIGHT.has(column)) return FOUND.has(column);
  const { verdict } = row as { readonly verdict: string | null };
  return verdict !== 'nonconforming' && verdict !== 'effort-unmet';
};

/** A rule without a verdict is one that the city judges, and where every rule is kept there is nothing to be done better. */
export const everyRuleKept: IsAnswer = ([first]) => first === 'answers' || first === 'improvements';
