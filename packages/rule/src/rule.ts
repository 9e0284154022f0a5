import { z } from 'zod';
import type { Condition, Vocabulary } from './condition.ts';
import { parseCondition } from './parse-condition.ts';

/**
 * A condition with its name, the days on which it is in force (both inclusive), and the facts that it may ask for.
 *
 * @clause none a shape of this project, not of a source
 */
export type Rule<V extends Vocabulary = Vocabulary> = RuleOver<V, Condition<V>>;

interface RuleOver<V extends Vocabulary, When> {
  /** `package/name`, e.g. `evacuation-plan/eligibility`. */
  readonly id: string;
  /** What the rule decides, in Japanese. */
  readonly title: string;
  /** The first day in force, e.g. `2025-04-01`. */
  readonly from: string;
  /** The last day in force; absent while no end is set. */
  readonly to?: string;
  readonly vocabulary: V;
  readonly when: When;
}

const day = z.iso.date();

/**
 * A rule, checked when built.
 *
 * @throws {RangeError} if the id is not `package/name`, the title is blank, a day does not exist or the last is before the first, or the
 * condition does not stand against its vocabulary (see {@link parseCondition}; read JSON with that first).
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * const vocabulary = { livesInCity: { kind: 'yes-no', label: '市内に居住' } } as const;
 * const when = dsl(vocabulary).is('livesInCity');
 * rule({ id: 'example/resident', title: '市民', from: '2025-04-01', vocabulary, when }).title // => '市民'
 */
export function rule<const V extends Vocabulary>(draft: Rule<V>): Rule<V> {
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(draft.id))
    throw new RangeError(`Not a rule id: ${JSON.stringify(draft.id)}`);
  if (draft.title.trim() === '') throw new RangeError(`${draft.id} has no title`);
  for (const text of [draft.from, draft.to ?? draft.from]) checkDay(text);
  if (draft.to !== undefined && draft.to < draft.from) {
    throw new RangeError(`${draft.id} ends on ${draft.to}, before it starts on ${draft.from}`);
  }
  const parsed = parseCondition(draft.when, draft.vocabulary);
  if (!parsed.ok) {
    const faults = parsed.findings.map(({ code, path }) => `${code} at ${path.join('.') || 'the top'}`);
    throw new RangeError(`${draft.id} does not stand: ${faults.join(', ')}`);
  }
  return Object.freeze({ ...draft });
}

/** Throws unless the text is a day that exists. */
export function checkDay(text: string): void {
  if (!day.safeParse(text).success) throw new RangeError(`Not a day: ${JSON.stringify(text)}`);
}
