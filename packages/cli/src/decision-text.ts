import { clauseLabel } from '@fukushi-kit/clause';
import type { RuleId } from '@fukushi-kit/municipality';
import type { Decision, Facts, Need } from '@fukushi-kit/rule';
import { match } from 'ts-pattern';
import { factText } from './fact-text.ts';
import { messages } from './messages.ja.ts';
import { factsOf } from './rules-of.ts';

/** What was decided about: the rule, the profile that holds it, the day, the facts. */
export interface DecisionFrame {
  readonly rule: RuleId;
  readonly profile: string;
  readonly at: string;
  readonly facts: Facts;
}

/** A decision for a person: the outcome in words, the clauses that decide with their gist, what is needed. */
export function decisionText(decision: Decision, { rule, profile, at, facts }: DecisionFrame): string {
  const reasons = decision.because.filter(({ decides }) => decides);
  return [
    messages.decisionHead(messages.outcomes[rule][decision.outcome], rule, profile, at),
    ...(reasons.length > 0 ? [messages.because] : []),
    ...reasons.map(
      ({ clause, text, truth }) =>
        `  ${clause}　${text} … ${messages.decided[String(truth) as 'true' | 'false' | 'null']}`,
    ),
    ...(decision.restsOn.length > 0 ? [messages.grounds] : []),
    ...decision.restsOn.map((name) => `  ${factText(name, factsOf(rule), facts)}`),
    ...(decision.needs.length > 0 ? [messages.needs] : []),
    ...decision.needs.map((need) => `  ${needText(need)}（${need.clauses.map(clauseLabel).join('、')}）`),
    ...(rule === 'evacuation-plan/update' && decision.outcome === 'met' ? [messages.updateMeansConsult] : []),
  ].join('\n');
}

/** What an open decision waits for, in words. */
export function needText(need: Need): string {
  return match(need)
    .with({ cause: 'data' }, ({ label }) => messages.needData(label))
    .with({ cause: 'ruling' }, ({ label, by }) => messages.needRuling(label, by))
    .with({ cause: 'silent' }, ({ doubt }) => messages.needSilent(doubt))
    .exhaustive();
}

/** What an open decision waits for, in the words of data: the fact, or the doubt where the source is silent. */
export function needWord(need: Need): string {
  return need.cause === 'silent' ? need.doubt : need.fact;
}
