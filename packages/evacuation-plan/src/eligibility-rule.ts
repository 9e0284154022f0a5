import { type Condition, type Rule, rule } from '@fukushi-kit/rule';
import { namedFacts } from './named-facts.ts';
import type { ProfileRule } from './profile-rule.ts';

/**
 * The rule of who may have a plan (対象者), from the condition of a municipality's profile. Its vocabulary is exactly the
 * published facts that the condition names, so it asks for nothing else.
 *
 * @throws {RangeError} if the condition does not stand over {@link publishedFacts}; read a profile with its parser first.
 * @clause chigasaki-r7:6
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const when = { op: 'clause', id: 'chigasaki-r7:6(1)', text: '要介護4又は5', of: { op: 'in', fact: 'careLevel', values: ['care-4', 'care-5'] } };
 * const rule = eligibilityRule({ from: '2025-04-01', to: '2026-03-31', title: '対象者', when });
 * rule.id // => 'evacuation-plan/eligibility'
 * Object.keys(rule.vocabulary) // => ['careLevel']
 * decide(rule, '2025-06-15', { careLevel: 'care-5' }).outcome // => 'met'
 * decide(rule, '2025-06-15', { careLevel: null }).needs.map(({ fact }) => fact) // => ['careLevel']
 */
export function eligibilityRule({ from, to, title, when }: ProfileRule): Rule {
  return rule({
    id: 'evacuation-plan/eligibility',
    title,
    from,
    ...(to === null ? {} : { to }),
    vocabulary: namedFacts(when),
    when: when as Condition,
  });
}
