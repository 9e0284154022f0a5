import { type Condition, compile, dsl, type Facts, type Rule, rule } from '@fukushi-kit/rule';
import { factLabels, rulers, ruleTexts } from '../messages.ja.ts';
import type { PerformancePeriod } from '../performance-period.ts';

/**
 * The three conditions of a closing (終結) of the multi-agency programme as facts.
 *
 * @clause kashiwa-r7:7(2)オ
 */
export type ClosureVocabulary = {
  readonly [Name in 'issuesSorted' | 'outlookClear' | 'rolesAgreed']: {
    readonly kind: 'yes-no';
    readonly label: string;
  };
};

const closureFacts: ClosureVocabulary = {
  issuesSorted: { kind: 'yes-no', label: factLabels.issuesSorted },
  outlookClear: { kind: 'yes-no', label: factLabels.outlookClear },
  rolesAgreed: { kind: 'yes-no', label: factLabels.rolesAgreed },
};

const { all, clause, is, ruling } = dsl(closureFacts);

const conditions: Condition<ClosureVocabulary> = clause(
  'kashiwa-r7:7(2)オ',
  ruleTexts.closureGist,
  all(ruling('issuesSorted', rulers.conference), ruling('outlookClear', rulers.conference), is('rolesAgreed')),
);

const closureTruth = compile(conditions);

/**
 * The rule of when the multi-agency programme (多機関協働事業) is closed: issues sorted, the outlook clear, and roles agreed.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:7(2)オ
 *
 * @example
 * import { decide } from '@fukushi-kit/rule';
 * const rule = closureRule({ from: '2025-04-01', to: '2026-03-31' })
 * decide(rule, '2025-12-01', { issuesSorted: true, outlookClear: true, rolesAgreed: true }).outcome // => 'met'
 * decide(rule, '2025-12-01', { issuesSorted: true, outlookClear: null, rolesAgreed: true }).outcome // => 'open'
 */
export function closureRule(period: PerformancePeriod): Rule<ClosureVocabulary> {
  return rule({
    id: 'support-case/closure',
    title: ruleTexts.closure,
    from: period.from,
    to: period.to,
    vocabulary: closureFacts,
    when: conditions,
  });
}

/** The conditions alone, for the state machine, which looks at the period itself. */
export function closureOutcome(facts: Facts<ClosureVocabulary>): 'met' | 'unmet' | 'open' {
  const truth = closureTruth(facts);
  if (truth === null) return 'open';
  return truth ? 'met' : 'unmet';
}
