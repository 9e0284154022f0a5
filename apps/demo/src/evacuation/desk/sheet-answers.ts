import { type FormDefinition, textDigest } from '@fukushi-kit/form';
import { type ConsentAnswer, consentAnswers } from '@fukushi-kit/form-web';
import { evacuationPlan, supporterProvision } from '@fukushi-kit/official-forms';
import type { ConsentEvent, EvacuationPlanForm, RosterConsentForm, Supporter } from '@fukushi-kit/schema';
import type { PersonFile } from '../person/person-file.ts';
import { type SheetAnswer, standingFor } from './consent-events.ts';
import { recipientIds } from './sheet-of-person.ts';

type Provision = EvacuationPlanForm['provision'];

/** Whether the sender answered the very words that the sheet has now. */
export function isSameText(definition: FormDefinition, data: unknown, sent: readonly ConsentAnswer[]): boolean {
  return consentAnswers(definition, data).every(({ pointer, textDigest: digest }) =>
    sent.every((answer) => answer.pointer !== pointer || answer.textDigest === digest),
  );
}

/** What Form 1 (様式1) says of consents: to making the plan, to giving it, and of each supporter. */
export function planAnswers(file: PersonFile, { plan, provision }: EvacuationPlanForm): readonly SheetAnswer[] {
  const { consents } = file.kase;
  const making = standingFor(consents, { subject: 'plan-making', supporter: null });
  const answer = plan.consentToMaking?.answer ?? 'unanswered';
  return [
    {
      ...ofPerson(consents, 'plan-making', provision),
      answer,
      on: making?.answer === answer ? making.on : provision.signedOn,
      recipients: [],
      ...boundTo(evacuationPlan, '/plan/consentToMaking/answer'),
      path: ['plan', 'consentToMaking', 'answer'],
    },
    {
      ...ofPerson(consents, 'plan-provision', provision),
      answer: provision.answer,
      on: provision.signedOn,
      recipients: recipientIds(file, 'plan'),
      ...boundTo(evacuationPlan, '/provision/answer'),
      path: ['provision', 'answer'],
    },
    ...(plan.supporters ?? []).flatMap((supporter, index) =>
      ofSupporter(file, supporter, index, plan.visit?.on ?? provision.signedOn),
    ),
  ];
}

/** What Form 2 (様式2) says of the consent to giving the roster entry. */
export function rosterAnswers(
  file: PersonFile,
  definition: FormDefinition,
  { provision, madeOn }: RosterConsentForm,
): readonly SheetAnswer[] {
  return [
    {
      ...ofPerson(file.kase.consents, 'roster-provision', provision),
      answer: provision.answer,
      on: provision.signedOn ?? madeOn,
      recipients: recipientIds(file, 'roster'),
      ...boundTo(definition, '/provision/answer'),
      path: ['provision', 'answer'],
    },
  ];
}

/** Who answered for the person; the name of a proxy stands on paper and, once recorded, in the log. */
function ofPerson(
  log: readonly ConsentEvent[],
  subject: SheetAnswer['subject'],
  { agentRelation: relation, agentReason: reason }: Provision,
): Pick<SheetAnswer, 'subject' | 'giver' | 'agent' | 'supporter'> {
  if (relation === null && reason === null) return { subject, giver: 'person', agent: null, supporter: null };
  const name = standingFor(log, { subject, supporter: null })?.agent?.name ?? null;
  return { subject, giver: 'agent', agent: { name, relation, reason }, supporter: null };
}

function ofSupporter(
  file: PersonFile,
  { name, consent }: Supporter,
  index: number,
  day: string | null,
): readonly SheetAnswer[] {
  if (name === null || consent === null) return [];
  const standing = standingFor(file.kase.consents, { subject: 'supporter-provision', supporter: name });
  const isSame = standing?.answer === consent.answer;
  return [
    {
      subject: 'supporter-provision',
      giver: consent.giver === 'person' ? 'person' : 'supporter',
      agent: null,
      supporter: name,
      answer: consent.answer,
      on: isSame ? standing.on : (consent.on ?? day),
      recipients: recipientIds(file, 'plan'),
      formVersion: versionOf(evacuationPlan),
      textDigest: digestOf(supporterProvision.text),
      path: ['plan', 'supporters', index, 'consent', 'answer'],
    },
  ];
}

function boundTo(definition: FormDefinition, pointer: string): Pick<SheetAnswer, 'formVersion' | 'textDigest'> {
  const bound = consentAnswers(definition, null).find((answer) => answer.pointer === pointer);
  if (bound === undefined) throw new RangeError(`${definition.id} asks for no consent at ${pointer}`);
  return { formVersion: versionOf(definition), textDigest: `sha-256:${bound.textDigest}` };
}

function versionOf({ id, version }: FormDefinition): string {
  return `${id}@${version}`;
}

function digestOf(text: string): string {
  return `sha-256:${textDigest(text)}`;
}
