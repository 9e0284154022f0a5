import type { Plan, Route } from '@fukushi-kit/schema';
import type { Proposal } from './proposal.ts';

/**
 * Condition ②: another kind of assistance or transport proposes a change of the method (避難方法). Other words, another
 * path or another number of helpers may or may not be one: a person reads them.
 */
export function methodProposal(before: Plan, after: Plan): Proposal {
  const clauses = ['chigasaki-r7:8(4)ア(ア)②'] as const;
  const [old, fresh] = [before.route, after.route];
  if (old === null || fresh === null) return { proposed: null, differences: old === fresh ? [] : [['route']], clauses };
  const kinds = (['assistance', 'transport'] as const).filter((field) => !isSameSet(old[field], fresh[field]));
  const words = (['helpers', 'methodNote', 'path', 'otherMatters'] as const).filter(
    (field) => old[field] !== fresh[field],
  );
  const isKnown = kinds.every((field) => old[field] !== null && fresh[field] !== null);
  const proposed =
    kinds.length > 0 && isKnown ? true : kinds.length > 0 || words.length > 0 || isBlank(fresh) ? null : false;
  return { proposed, differences: [...kinds, ...words].map((field) => ['route', field]), clauses };
}

function isSameSet(old: readonly string[] | null, fresh: readonly string[] | null): boolean {
  if (old === null || fresh === null) return old === fresh;
  return old.length === fresh.length && old.every((word) => fresh.includes(word));
}

function isBlank({ assistance, transport }: Route): boolean {
  return assistance === null || transport === null;
}
