import { dsl, type Rule, rule } from '@fukushi-kit/rule';
import { factLabels, rulers, ruleTexts } from '../messages.ja.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { type AdviserVocabulary, adviserFacts } from './adviser-facts.ts';
import { qualifiedAdviser } from './adviser-rule.ts';

interface YesNo {
  readonly kind: 'yes-no';
  readonly label: string;
}

/**
 * The facts by which somebody counts towards the full-time equivalents (人工) on a day.
 *
 * @clause kashiwa-r7:6(1)
 */
export type CountedVocabulary = AdviserVocabulary & {
  readonly isResponsiblePerson: YesNo;
  readonly responsiblePersonCounts: YesNo;
  readonly isOnLongLeave: YesNo;
  readonly longLeaveCounts: YesNo;
};

const countedFacts: CountedVocabulary = {
  ...adviserFacts,
  isResponsiblePerson: { kind: 'yes-no', label: factLabels.isResponsiblePerson },
  responsiblePersonCounts: { kind: 'yes-no', label: factLabels.responsiblePersonCounts },
  isOnLongLeave: { kind: 'yes-no', label: factLabels.isOnLongLeave },
  longLeaveCounts: { kind: 'yes-no', label: factLabels.longLeaveCounts },
};

/**
 * The rule of who counts towards the full-time equivalents (人工): a qualified adviser, where the responsible person and
 * somebody on long leave only count if the city agrees.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:6(1)
 * @clause kashiwa-r7:6(4)
 * @clause kashiwa-r7:6(8)
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const rule = countedRule({ from: '2025-04-01', to: '2026-03-31' }, 3)
 * const adviser = { qualification: 'nurse', consultationYears: 3, canCoordinate: true }
 * const silent = { responsiblePersonCounts: null, longLeaveCounts: null }
 * decide(rule, '2025-04-01', { ...adviser, ...silent, isResponsiblePerson: false, isOnLongLeave: false }).outcome // => 'met'
 * decide(rule, '2025-04-01', { ...adviser, ...silent, isResponsiblePerson: true, isOnLongLeave: false }).outcome // => 'open'
 */
export function countedRule(period: PerformancePeriod, experienceYears: number): Rule<CountedVocabulary> {
  const { all, any, clause, is, not, ruling } = dsl(countedFacts);
  return rule({
    id: 'support-case/counted',
    title: ruleTexts.counted,
    from: period.from,
    to: period.to,
    vocabulary: countedFacts,
    when: all(
      qualifiedAdviser(experienceYears),
      clause(
        'kashiwa-r7:6(4)',
        ruleTexts.responsibleCounts,
        any(not(is('isResponsiblePerson')), ruling('responsiblePersonCounts', rulers.cityAfterConsultation)),
      ),
      clause(
        'kashiwa-r7:6(8)',
        ruleTexts.leaveCounts,
        any(not(is('isOnLongLeave')), ruling('longLeaveCounts', rulers.cityAfterConsultation)),
      ),
    ),
  });
}
