import { dsl, type Rule, rule } from '@fukushi-kit/rule';
import { factLabels, rulers, ruleTexts } from '../messages.ja.ts';
import type { PerformancePeriod } from '../performance-period.ts';

/**
 * The facts by which outreach or participation support may be used.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 */
export type UseDecisionVocabulary = {
  readonly [Name in 'decisionNeeded' | 'useApproved']: { readonly kind: 'yes-no'; readonly label: string };
};

const useDecisionFacts: UseDecisionVocabulary = {
  decisionNeeded: { kind: 'yes-no', label: factLabels.decisionNeeded },
  useApproved: { kind: 'yes-no', label: factLabels.useApproved },
};

/**
 * The rule of when participation support (参加支援) or outreach (アウトリーチ) may be used on a plan: the city has decided so,
 * or its decision is not needed.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const rule = useDecisionRule({ from: '2025-04-01', to: '2026-03-31' })
 * decide(rule, '2025-06-12', { decisionNeeded: false, useApproved: null }).outcome // => 'met'
 * decide(rule, '2025-06-12', { decisionNeeded: true, useApproved: false }).outcome // => 'unmet'
 * decide(rule, '2025-06-12', { decisionNeeded: true, useApproved: null }).needs[0].by // => '柏市'
 */
export function useDecisionRule(period: PerformancePeriod): Rule<UseDecisionVocabulary> {
  const { any, clause, is, not, ruling } = dsl(useDecisionFacts);
  return rule({
    id: 'support-case/use-decision',
    title: ruleTexts.useDecision,
    from: period.from,
    to: period.to,
    vocabulary: useDecisionFacts,
    when: clause(
      'kashiwa-r7:7(2)カ(ｱ)',
      ruleTexts.useDecisionGist,
      any(not(is('decisionNeeded')), ruling('useApproved', rulers.city)),
    ),
  });
}
