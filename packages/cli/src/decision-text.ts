import { clauseLabel } from '@fukushi-kit/clause';
import type { RuleId } from '@fukushi-kit/municipality';
import type { Decision, Need } from '@fukushi-kit/rule';
import { match } from 'ts-pattern';
import { messages } from './messages.ja.ts';

/** A decision for a person: the outcome in words, the clauses that decide with their gist, what is needed. */
export function decisionText(
  decision: Decision,
  { rule, profile, at }: { readonly rule: RuleId; readonly profile: string; readonly at: string },
): string {
  const reasons = decision.because.filter(({ decides }) => decides);
  return [
    messages.decisionHead(messages.outcomes[rule][decision.outcome], rule, profile, at),
    ...(reasons.length > 0 ? [messages.because] : []),
    ...reasons.map(
      ({ clause, text, truth }) =>
        `  ${clause}　${text} … ${messages.decided[String(truth) as 'true' | 'false' | 'null']}`,
    ),
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
