import type { FactDomain, Vocabulary } from '@fukushi-kit/rule';
import { publishedFacts } from './published-facts.ts';

/** The published facts that an unread condition names, in their published order. */
export function namedFacts(when: unknown): Vocabulary {
  const named = new Set(factNames(when));
  return Object.fromEntries(Object.entries<FactDomain>(publishedFacts).filter(([name]) => named.has(name)));
}

function factNames(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'fact' && typeof value === 'string' ? [value] : factNames(value),
  );
}
