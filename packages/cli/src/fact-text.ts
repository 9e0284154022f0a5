import type { FactDomain, Vocabulary } from '@fukushi-kit/rule';
import { match } from 'ts-pattern';
import { messages } from './messages.ja.ts';

type Value = boolean | string | number | null | undefined;

/** A fact with its value, in words, e.g. `在宅である＝いいえ`. */
export function factText(name: string, vocabulary: Vocabulary, facts: Readonly<Record<string, Value>>): string {
  const domain = vocabulary[name];
  return domain === undefined ? name : messages.fact(domain.label, valueText(domain, facts[name]));
}

function valueText(domain: FactDomain, value: Value): string {
  if (value === null || value === undefined) return messages.notRecorded;
  return match(domain)
    .with({ kind: 'yes-no' }, () => (value === true ? messages.yes : messages.no))
    .with({ kind: 'choice' }, ({ values }) => values[String(value)] ?? String(value))
    .with({ kind: 'number' }, () => String(value))
    .exhaustive();
}
