import { type Condition, type Rule, rule } from '@fukushi-kit/rule';
import type { ProfileRule } from './profile-rule.ts';
import { type UpdateVocabulary, updateFacts } from './update-facts.ts';

/**
 * The rule of when a finished plan is due for an update (更新), from the condition of a municipality's profile. Met
 * means that the city is consulted about an update, not that the update is allowed.
 *
 * @throws {RangeError} if the condition does not stand over {@link updateFacts}; read a profile with its parser first.
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:8(4)ア(ア)
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const when = { op: 'is', fact: 'hazardKindOrDegreeChanged' };
 * const rule = updateRule({ from: '2025-04-01', to: null, title: '更新の事由', when });
 * const facts = { hazardKindOrDegreeChanged: null, findingsChangedSubstantially: null, evacuationMethodChangedFundamentally: null };
 * decide(rule, '2025-06-15', facts).outcome // => 'open'
 */
export function updateRule({ from, to, title, when }: ProfileRule): Rule<UpdateVocabulary> {
  return rule({
    id: 'evacuation-plan/update',
    title,
    from,
    ...(to === null ? {} : { to }),
    vocabulary: updateFacts,
    when: when as Condition<UpdateVocabulary>,
  });
}
