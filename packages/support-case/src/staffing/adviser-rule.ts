import { type Condition, dsl, type Rule, rule } from '@fukushi-kit/rule';
import { ruleTexts } from '../messages.ja.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { type AdviserVocabulary, adviserFacts } from './adviser-facts.ts';

/**
 * The rule of who is a qualified adviser (相談員): one of seven qualifications, years of consultation work, and able to
 * coordinate agencies.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:6(1)
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const rule = adviserRule({ from: '2025-04-01', to: '2026-03-31' }, 3)
 * const facts = { qualification: 'nurse', consultationYears: 3, canCoordinate: true }
 * decide(rule, '2025-04-01', facts).outcome // => 'met'
 * decide(rule, '2025-04-01', { ...facts, consultationYears: 2 }).outcome // => 'unmet'
 * decide(rule, '2025-04-01', { ...facts, qualification: 'other' }).outcome // => 'unmet'
 * decide(rule, '2025-04-01', { ...facts, canCoordinate: null }).needs.map(({ fact }) => fact) // => ['canCoordinate']
 */
export function adviserRule(period: PerformancePeriod, experienceYears: number): Rule<AdviserVocabulary> {
  return rule({
    id: 'support-case/adviser',
    title: ruleTexts.adviser,
    from: period.from,
    to: period.to,
    vocabulary: adviserFacts,
    when: qualifiedAdviser(experienceYears),
  });
}

/** The condition of a qualified adviser, for rules that ask for more besides. */
export function qualifiedAdviser(experienceYears: number): Condition<AdviserVocabulary> {
  const { all, clause, compare, is, oneOf } = dsl(adviserFacts);
  return clause(
    'kashiwa-r7:6(1)',
    ruleTexts.adviserGist(experienceYears),
    all(
      oneOf(
        'qualification',
        'certified-social-worker',
        'mental-health-social-worker',
        'public-health-nurse',
        'nurse',
        'care-manager',
        'certified-care-worker',
        'clinical-psychologist',
      ),
      compare('consultationYears', '>=', experienceYears),
      is('canCoordinate'),
    ),
  );
}
