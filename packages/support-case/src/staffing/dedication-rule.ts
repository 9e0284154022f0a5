import { dsl, type Rule, rule } from '@fukushi-kit/rule';
import { factLabels, rulers, ruleTexts } from '../messages.ja.ts';
import type { PerformancePeriod } from '../performance-period.ts';

/**
 * The facts by which somebody is dedicated to the work (専従) as far as the contract asks.
 *
 * @clause kashiwa-r7:6(3)
 */
export type DedicationVocabulary = {
  readonly hasOtherDuty: { readonly kind: 'yes-no'; readonly label: string };
  readonly approvedBeforehand: { readonly kind: 'yes-no'; readonly label: string };
};

const dedicationFacts: DedicationVocabulary = {
  hasOtherDuty: { kind: 'yes-no', label: factLabels.hasOtherDuty },
  approvedBeforehand: { kind: 'yes-no', label: factLabels.approvedBeforehand },
};

/**
 * The rule of being dedicated (専従): no other duty, or one that the city approved beforehand.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:6(3)
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const rule = dedicationRule({ from: '2025-04-01', to: '2026-03-31' })
 * decide(rule, '2025-04-01', { hasOtherDuty: false, approvedBeforehand: null }).outcome // => 'met'
 * decide(rule, '2025-04-01', { hasOtherDuty: true, approvedBeforehand: null }).needs[0].by // => '柏市'
 */
export function dedicationRule(period: PerformancePeriod): Rule<DedicationVocabulary> {
  const { any, clause, is, not, ruling } = dsl(dedicationFacts);
  return rule({
    id: 'support-case/dedication',
    title: ruleTexts.dedication,
    from: period.from,
    to: period.to,
    vocabulary: dedicationFacts,
    when: clause(
      'kashiwa-r7:6(3)',
      ruleTexts.dedicationGist,
      any(not(is('hasOtherDuty')), ruling('approvedBeforehand', rulers.city)),
    ),
  });
}
