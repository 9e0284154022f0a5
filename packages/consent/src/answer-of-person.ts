import type { ConsentEvent } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { ConsentWay } from './consent-regime.ts';
import type { ProvisionQuestion } from './provision.ts';
import { type Verdict, verdict } from './verdict.ts';

/** What the person's standing answer allows under one way of treating answers. */
export function answerOfPerson(way: ConsentWay, event: ConsentEvent | undefined, question: ProvisionQuestion): Verdict {
  const part = match({ way, answer: event?.answer })
    .with({ answer: 'refused' }, () => verdict('no', 'refused'))
    .with({ answer: 'withdrawn' }, () => verdict('no', 'withdrawn'))
    .with({ answer: 'given' }, () => forNamed(way, event?.recipients ?? [], question.recipient))
    .with({ way: 'opt-in', answer: undefined }, () => verdict('open', 'unanswered', 'ask-person'))
    .with({ way: 'presumed', answer: undefined }, () => presumed(question))
    .with({ way: 'opt-out', answer: undefined }, () => bounded('no-consent-needed', question))
    .exhaustive();
  return event?.giver === 'agent' ? { ...part, notes: ['given-by-an-agent'] } : part;
}

/** Where no consent is needed, a recipient that the person did not name is neither consented to nor refused. */
function forNamed(way: ConsentWay, named: readonly string[], recipient: string): Verdict {
  if (named.includes(recipient)) return verdict('yes', 'consented');
  return way === 'opt-in'
    ? verdict('no', 'recipient-not-named')
    : verdict('open', 'recipient-not-named', 'ask-person-about-recipient');
}

function presumed(question: ProvisionQuestion): Verdict {
  return match(question.asked ?? null)
    .with(true, () => bounded('presumed', question))
    .with(false, () => verdict('open', 'unanswered', 'ask-person'))
    .with(null, () => verdict('open', 'unanswered', 'record-whether-asked'))
    .exhaustive();
}

function bounded(because: 'presumed' | 'no-consent-needed', question: ProvisionQuestion): Verdict {
  const { supportOrganizations = null, recipient } = question;
  if (supportOrganizations === null) return verdict('open', because, 'name-support-organizations');
  return supportOrganizations.includes(recipient) ? verdict('yes', because) : verdict('no', 'no-support-organization');
}
