import { publishedFacts } from '@fukushi-kit/evacuation-plan';
import type { FactDomain } from '@fukushi-kit/rule';
import type { EligibilityFacts } from '@fukushi-kit/schema';
import { words } from './words.ja.ts';

/** A fact and its value in words. */
export function factText(name: string, facts: EligibilityFacts): readonly [label: string, value: string] {
  const domain: FactDomain | undefined = Object.hasOwn(publishedFacts, name)
    ? publishedFacts[name as keyof typeof publishedFacts]
    : undefined;
  const value = facts[name as keyof EligibilityFacts];
  if (domain === undefined) return [name, String(value)];
  return [domain.label, valueText(domain, value)];
}

function valueText(domain: FactDomain, value: boolean | string | number | null | undefined): string {
  if (value === null || value === undefined) return words.notRecorded;
  if (domain.kind === 'yes-no') return value === true ? words.yes : words.no;
  return domain.kind === 'choice' ? (domain.values[String(value)] ?? String(value)) : String(value);
}
