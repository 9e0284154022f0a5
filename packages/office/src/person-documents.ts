import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { standingAnswer } from '@fukushi-kit/consent';
import {
  type ConsentAsked,
  evacuationPlan,
  evacuationPlanForm,
  rosterConsent,
  rosterConsentForm,
} from '@fukushi-kit/official-forms';
import type { Decision } from '@fukushi-kit/rule';
import type { Case, MunicipalityProfile } from '@fukushi-kit/schema';
import { copiesOf } from './copies-of.ts';
import { isFormOf } from './is-form-of.ts';
import type { PrintJob } from './print-job.ts';

interface Ready {
  readonly profile: MunicipalityProfile;
  readonly one: Case;
  readonly asOf: PlainDate;
  readonly eligibility: Decision;
  readonly isComplete: boolean;
}

/**
 * The documents of one person, as far as the forms are those of the profile: every copy of Form 1 once the plan is
 * complete, of Form 2 once it is answered.
 */
export function personDocuments(ready: Ready): readonly PrintJob[] {
  return [...planDocuments(ready), ...rosterDocuments(ready)];
}

function planDocuments({ profile, one, asOf, eligibility, isComplete }: Ready): readonly PrintJob[] {
  if (one.plan === null || !isComplete || !isFormOf(profile, evacuationPlan)) return [];
  const { proposedAsEquivalent, equivalentAgreed = null } = one.facts;
  const data = evacuationPlanForm({
    plan: one.plan,
    decision: eligibility,
    consultation: proposedAsEquivalent === true ? { agreed: equivalentAgreed, on: null } : null,
    ...askedOf(profile, one, asOf, 'plan'),
  });
  return copiesOf(evacuationPlan, one.controlNumber, data);
}

function rosterDocuments({ profile, one, asOf }: Ready): readonly PrintJob[] {
  const event = standingAnswer(one.consents, { subject: 'roster-provision' }, asOf);
  if (event === undefined || !isFormOf(profile, rosterConsent)) return [];
  const data = rosterConsentForm({
    controlNumber: one.controlNumber,
    madeOn: plainDate(event.on),
    person: one.person,
    otherItems: null,
    ...askedOf(profile, one, asOf, 'roster'),
  });
  return copiesOf(rosterConsent, one.controlNumber, data);
}

function askedOf(
  profile: MunicipalityProfile,
  { consents, planner }: Case,
  asOf: PlainDate,
  what: 'plan' | 'roster',
): ConsentAsked {
  return {
    consents,
    asOf,
    recipients: profile.recipients.filter(({ scope }) => scope.includes(what)).map(({ name }) => name),
    explanation: { by: planner?.name ?? null, organization: planner?.office ?? null },
  };
}
