import { dsl, type Rule, rule } from '@fukushi-kit/rule';
import { factLabels, rulers, ruleTexts } from '../messages.ja.ts';
import type { PerformancePeriod } from '../performance-period.ts';

/**
 * The facts by which a household is one for the multi-agency programme (多機関協働事業).
 *
 * @clause kashiwa-r7:7(2)イ
 */
export type MultiAgencyVocabulary = {
  readonly [Name in 'issuesAreComplex' | 'needsSeveralAgencies' | 'sheetFilledByPerson']: {
    readonly kind: 'yes-no';
    readonly label: string;
  };
};

const multiAgencyFacts: MultiAgencyVocabulary = {
  issuesAreComplex: { kind: 'yes-no', label: factLabels.issuesAreComplex },
  needsSeveralAgencies: { kind: 'yes-no', label: factLabels.needsSeveralAgencies },
  sheetFilledByPerson: { kind: 'yes-no', label: factLabels.sheetFilledByPerson },
};

/**
 * The rule of which household comes into the multi-agency programme (多機関協働事業): complex issues and several agencies
 * whose roles are to be divided, both judged by the contractor, and the application sheet (相談受付・申込票) filled by the
 * person.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:7(2)イ
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const rule = multiAgencyRule({ from: '2025-04-01', to: '2026-03-31' })
 * const facts = { issuesAreComplex: true, needsSeveralAgencies: true, sheetFilledByPerson: true }
 * decide(rule, '2025-05-07', facts).outcome // => 'met'
 * decide(rule, '2025-05-07', { ...facts, sheetFilledByPerson: false }).outcome // => 'unmet'
 * decide(rule, '2025-05-07', { ...facts, issuesAreComplex: null }).needs[0].cause // => 'ruling'
 */
export function multiAgencyRule(period: PerformancePeriod): Rule<MultiAgencyVocabulary> {
  const { all, clause, is, ruling } = dsl(multiAgencyFacts);
  return rule({
    id: 'support-case/multi-agency',
    title: ruleTexts.multiAgency,
    from: period.from,
    to: period.to,
    vocabulary: multiAgencyFacts,
    when: clause(
      'kashiwa-r7:7(2)イ',
      ruleTexts.multiAgencyGist,
      all(
        ruling('issuesAreComplex', rulers.contractor),
        ruling('needsSeveralAgencies', rulers.contractor),
        is('sheetFilledByPerson'),
      ),
    ),
  });
}
