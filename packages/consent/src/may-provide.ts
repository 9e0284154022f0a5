import { type ClauseId, clause, isClauseId } from '@fukushi-kit/clause';
import { match } from 'ts-pattern';
import { answerOfPerson } from './answer-of-person.ts';
import { answerOfSupporter } from './answer-of-supporter.ts';
import type { ConsentRegime } from './consent-regime.ts';
import type { Provision, ProvisionQuestion } from './provision.ts';
import { standingAnswer } from './standing-answer.ts';
import { both, type Verdict, verdict } from './verdict.ts';

/**
 * Whether data may be provided to a recipient: in peacetime by the consents in the log under the municipality's
 * regime, in a disaster without consent, as far as the mayor finds it necessary.
 *
 * The data of a supporter need the person's consent and the supporter's own. Giving the plan as a whole gives its
 * supporters' data, so ask for each supporter and leave out those who may not be given.
 *
 * @clause basic-act-on-disaster-management:49-11(2)
 * @clause basic-act-on-disaster-management:49-11(3)
 * @clause basic-act-on-disaster-management:49-15(2)
 * @clause basic-act-on-disaster-management:49-15(3)
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const regime = { roster: 'opt-in', plan: 'opt-in' } as const;
 * const question = { what: 'roster', regime, log: [], asOf: plainDate('2025-06-30'), recipient: 'fire' } as const;
 * mayProvide({ ...question, phase: 'peacetime' }).answer // => 'open'
 * mayProvide({ ...question, phase: 'peacetime' }).needs // => ['ask-person']
 * mayProvide({ ...question, phase: 'disaster' }).answer // => 'yes'
 * mayProvide({ ...question, phase: 'disaster' }).notes // => ['necessity-is-judged-by-the-mayor']
 */
export function mayProvide(question: ProvisionQuestion): Provision {
  const { answer, because, needs, notes } = question.phase === 'disaster' ? inDisaster() : inPeacetime(question);
  const clauses = clausesOf(question);
  const unverified = clauses.filter((id) => clause(id).verification.state === 'unverified');
  return { answer, because, needs, notes, clauses, unverified };
}

function inDisaster(): Verdict {
  return { ...verdict('yes', 'disaster'), notes: ['necessity-is-judged-by-the-mayor'] };
}

function inPeacetime(question: ProvisionQuestion): Verdict {
  const { regime } = question;
  if (regime === null) return verdict('open', 'regime-not-chosen', 'choose-regime');
  const found = match(question)
    .with({ what: 'roster' }, () => ofPerson(regime, 'roster', question))
    .with({ what: 'plan' }, () => ofPerson(regime, 'plan', question))
    .with({ what: 'supporter' }, ({ supporter, log, asOf, recipient }) => {
      const own = standingAnswer(log, { subject: 'supporter-provision', supporter }, asOf);
      return both(ofPerson(regime, 'plan', question), answerOfSupporter(own, recipient));
    })
    .exhaustive();
  return regime.standing === 'to-be-confirmed'
    ? { ...found, notes: [...found.notes, 'regime-to-be-confirmed'] }
    : found;
}

function ofPerson(regime: ConsentRegime, what: 'roster' | 'plan', question: ProvisionQuestion): Verdict {
  const way = regime[what];
  if (way === null) return verdict('open', 'regime-not-chosen', 'choose-regime');
  const event = standingAnswer(question.log, { subject: `${what}-provision` }, question.asOf);
  return answerOfPerson(way, event, question);
}

function clausesOf({ what, phase, regime }: ProvisionQuestion): ClauseId[] {
  const law = match({ what, phase })
    .returnType<ClauseId>()
    .with({ what: 'roster', phase: 'peacetime' }, () => 'basic-act-on-disaster-management:49-11(2)')
    .with({ what: 'roster', phase: 'disaster' }, () => 'basic-act-on-disaster-management:49-11(3)')
    .with({ phase: 'peacetime' }, () => 'basic-act-on-disaster-management:49-15(2)')
    .with({ phase: 'disaster' }, () => 'basic-act-on-disaster-management:49-15(3)')
    .exhaustive();
  const own = phase === 'peacetime' ? regime?.clause : undefined;
  return own !== undefined && own !== law && isClauseId(own) ? [law, own] : [law];
}
