import { plainDate } from '@fukushi-kit/calendar';
import type { RequestRow } from '@fukushi-kit/schema';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { open, type Reply, told } from '../judge/reply.ts';
import { doneBy, doneWithin } from '../judge/within-days.ts';
import { atWorkplace } from './at-workplace.ts';
import type { BooksCheck } from './check.ts';

type Kind = RequestRow['kind'];
type About = RequestRow['about'];

/** Whether a request was met by the day set in it, or within the agreed days where it sets none. */
function answerReply(at: Inquiry, { receivedOn, dueOn, answeredOn }: RequestRow): Reply | null {
  const codes = { late: 'answered-late', undone: 'not-answered' } as const;
  if (dueOn !== null) return doneBy(plainDate(dueOn), answeredOn, at.asOf, codes);
  return doneWithin(at, 'answer-days', { cause: receivedOn, done: answeredOn }, codes);
}

/**
 * What the city asked for or instructed was answered or done in time (求め、指示).
 *
 * @clause kashiwa-r7:9(11)
 * @clause kashiwa-r7:9(12)
 * @clause kashiwa-r7:14(8)
 * @clause chigasaki-r7:特記10(4)
 * @clause chigasaki-r7:特記12(1)
 */
export function requestsAreAnswered(kind: Kind, ...about: readonly About[]): BooksCheck {
  return (at) =>
    eachRow(at, 'requests', {
      over: 'so-far',
      rows: (row) => row.kind === kind && about.includes(row.about),
      reply: (row) => answerReply(at, row),
      none: 'not-applicable',
    });
}

/** Whether an inspection took place: on a day, or still to come before the day set for it. */
function heldReply(at: Inquiry, { dueOn, answeredOn }: RequestRow): Reply | null {
  if (answeredOn !== null) return null;
  if (dueOn === null) return open('inspection-not-held');
  return doneBy(plainDate(dueOn), null, at.asOf, { late: 'inspection-not-held', undone: 'inspection-not-held' });
}

/**
 * Inspections (立入検査) were supported, at the contractor's and at its subcontractors': they took place, and somebody attended.
 *
 * @clause kashiwa-r7:9(13)
 */
export function inspectionsAreSupported(at: Inquiry): Judgement {
  return eachRow(at, 'requests', {
    over: 'so-far',
    rows: ({ kind }) => kind === 'inspection',
    reply: (row) => [
      heldReply(at, row),
      row.answeredOn !== null && row.attendedBy === null ? open('attendant-not-recorded') : null,
    ],
    none: 'not-applicable',
  });
}

/**
 * Inspections took place at the workplace, with a result (作業場所における検査).
 *
 * @clause chigasaki-r7:特記12(2)
 */
export function inspectionsAtWorkplaces(at: Inquiry): Judgement {
  return eachRow(at, 'requests', {
    over: 'so-far',
    rows: ({ kind }) => kind === 'inspection',
    reply: (row) => [
      heldReply(at, row),
      row.answeredOn === null ? null : atWorkplace(at, row.place),
      row.answeredOn !== null && row.outcome === null ? open('inspection-outcome-not-recorded') : null,
    ],
    none: 'not-applicable',
  });
}

/**
 * Where the city objected with its reasons (異議), the measures were changed and a new edition is there.
 *
 * @clause chigasaki-r7:特記2(5)
 */
export function objectionsAreMet(at: Inquiry): Judgement {
  return eachRow(at, 'requests', {
    over: 'so-far',
    rows: ({ kind, reasonGiven }) => kind === 'objection' && reasonGiven !== false,
    reply: (row) => {
      if (row.reasonGiven === null) return open('reason-not-recorded');
      if (row.answeredOn !== null) return editionReply(at, row);
      if (row.dueOn === null) return open('measures-not-changed');
      const codes = { late: 'measures-not-changed', undone: 'measures-not-changed' } as const;
      return doneBy(plainDate(row.dueOn), null, at.asOf, codes);
    },
    none: 'not-applicable',
  });
}

function editionReply(at: Inquiry, { newEdition }: RequestRow): Reply | null {
  if (newEdition === null) return open('new-edition-not-recorded');
  return at.rows('documents').some(({ number }) => number === newEdition) ? null : open('document-not-in-register');
}

/**
 * Requests of a kind whose costs are to be borne or talked over, shown and not judged.
 *
 * @clause chigasaki-r7:特記2(5)
 * @clause chigasaki-r7:特記12(3)
 */
export function requestsWithCosts(...kinds: readonly Kind[]): BooksCheck {
  return (at) =>
    eachRow(at, 'requests', {
      over: 'so-far',
      rows: ({ kind }) => kinds.includes(kind),
      reply: () => told('cost-may-arise'),
      none: 'conforming',
    });
}
