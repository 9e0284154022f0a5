import type { CaseEvent } from '@fukushi-kit/support-case';
import type { Sent } from '../../plain-form/sent.ts';

/** How many agencies and items the forms have room for. */
export const AGENCY_ROWS = 6;
export const ITEM_ROWS = 3;

/** What a form of an event holds; a place that nobody filled in is `null`. */
export type EventDraft = Readonly<Record<string, unknown>> & { readonly kind: CaseEvent['kind'] };

/** An event as it was sent; the border of the case says whether it is one. */
export function eventOf(kind: CaseEvent['kind'], sent: Sent): EventDraft {
  const on = sent.text('on');
  const programme = sent.text('programme');
  const read: { readonly [Kind in CaseEvent['kind']]: () => object } = {
    received: () => ({
      introducedBy: sent.text('introducedBy'),
      appliedBy: sent.text('appliedBy'),
      sheetFilledByPerson: sent.truth('sheetFilledByPerson'),
      issuesAreComplex: sent.truth('issuesAreComplex'),
      needsSeveralAgencies: sent.truth('needsSeveralAgencies'),
    }),
    'sharing-answered': () => ({ answer: sent.text('answer') }),
    assessed: () => ({}),
    'plan-made': () => ({
      programme,
      revision: sent.text('revision'),
      agencies: agenciesOf(sent),
      goals: lines(sent.text('goals')),
      policy: passage(sent.text('policy')),
      decisionNeeded: sent.truth('decisionNeeded'),
    }),
    'meeting-held': () => ({
      meetingNumber: sent.text('meetingNumber'),
      body: sent.text('body'),
      host: sent.text('host'),
      items: itemsOf(sent),
      participants: noneIsUnrecorded(sent.texts('participants')),
    }),
    'use-decided': () => ({ programme, answer: sent.text('answer') }),
    suspended: () => ({ programme }),
    resumed: () => ({ programme }),
    closed: () => ({
      programme,
      issuesSorted: sent.truth('issuesSorted'),
      outlookClear: sent.truth('outlookClear'),
      rolesAgreed: sent.truth('rolesAgreed'),
      leadAgency: sent.text('leadAgency'),
    }),
    reopened: () => ({ programme }),
  };
  return { kind, on, ...read[kind]() };
}

function agenciesOf(sent: Sent): readonly object[] {
  return Array.from({ length: AGENCY_ROWS }, (_, row) => ({
    agency: sent.text(`agencies.${row}.agency`),
    role: sent.text(`agencies.${row}.role`),
  })).filter(({ agency, role }) => agency !== null || role !== null);
}

function itemsOf(sent: Sent): readonly object[] {
  return Array.from({ length: ITEM_ROWS }, (_, row) => ({
    programme: sent.text(`items.${row}.programme`),
    occasion: sent.text(`items.${row}.occasion`),
  })).filter(({ programme, occasion }) => programme !== null || occasion !== null);
}

/** A meeting that nobody attended is none: where nobody is ticked, nobody was recorded. */
function noneIsUnrecorded(participants: readonly string[]): readonly string[] | null {
  return participants.length === 0 ? null : participants;
}

/** Browsers end lines with two characters; the record holds one. */
function passage(text: string | null): string | null {
  return text?.replaceAll('\r\n', '\n') ?? null;
}

function lines(text: string | null): readonly string[] {
  return (passage(text) ?? '').split('\n').filter((line) => line.trim() !== '');
}
