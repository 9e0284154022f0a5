import { type Condition, type Rule, rule } from '@fukushi-kit/rule';
import { type EligibilityVocabulary, eligibilityFacts } from './eligibility-facts.ts';
import type { ProfileRule } from './profile-rule.ts';

/**
 * The rule of who may have a plan (対象者), from the condition of a municipality's profile.
 *
 * @throws {RangeError} if the condition does not stand over {@link eligibilityFacts}; read a profile with its parser
 * first.
 * @clause chigasaki-r7:6
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const when = { op: 'clause', id: 'chigasaki-r7:6(1)', text: '要介護4又は5', of: { op: 'in', fact: 'careLevel', values: ['care-4', 'care-5'] } };
 * const rule = eligibilityRule({ from: '2025-04-01', to: '2026-03-31', title: '対象者', when });
 * const unknown = Object.fromEntries(Object.keys(eligibilityFacts).map((name) => [name, null]));
 * rule.id // => 'evacuation-plan/eligibility'
 * decide(rule, '2025-06-15', { ...unknown, careLevel: 'care-5' }).outcome // => 'met'
 * decide(rule, '2025-06-15', unknown).needs.map(({ fact }) => fact) // => ['careLevel']
 */
export function eligibilityRule({ from, to, title, when }: ProfileRule): Rule<EligibilityVocabulary> {
  return rule({
    id: 'evacuation-plan/eligibility',
    title,
    from,
    ...(to === null ? {} : { to }),
    vocabulary: eligibilityFacts,
    when: when as Condition<EligibilityVocabulary>,
  });
}
