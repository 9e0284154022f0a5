import type { PlainDate } from '@fukushi-kit/calendar';
import { hindrances, type Move, noUpdateFacts } from '@fukushi-kit/evacuation-plan';
import type { LifeEvent } from '@fukushi-kit/schema';
import type { Sent } from '../../plain-form/sent.ts';
import type { PersonFile } from './person-file.ts';

/** The event that a form tells of a move that is open. Its shape is for the border to check, its sense for the life. */
export function lifeEvent(move: Move, sent: Sent, file: PersonFile): unknown {
  return {
    schemaVersion: '1',
    kind: move.kind,
    on: sent.text('on'),
    by: { party: sent.text('party') ?? move.by[0], office: sent.text('office'), name: sent.text('name') },
    ...(move.version === null ? {} : { version: move.version }),
    ...entriesOf(move, sent, file),
  };
}

function entriesOf({ kind, supersedes }: Move, sent: Sent, file: PersonFile): Readonly<Record<string, unknown>> {
  const { text, truth, count } = sent;
  const entries: Readonly<Partial<Record<LifeEvent['kind'], Readonly<Record<string, unknown>>>>> = {
    begun: { supersedes },
    visited: { place: text('place') },
    completed: { omissions: hindrancesOn(file, text('on')) },
    'original-made': { duplicates: count('duplicates') },
    'correction-asked': { points: linesOf(text('points')), originalReturned: truth('originalReturned') },
    received: { notice: text('notice') },
    'minor-change': { facts: file.kase.update ?? noUpdateFacts, note: text('note') },
    consulted: { facts: file.kase.update ?? noUpdateFacts, result: text('result') },
    abandoned: { reason: text('reason') },
    'provider-changed': { to: text('to') },
    'handed-over': { to: text('to'), what: text('what'), receivedBy: text('receivedBy') },
    'not-handed-over': { reason: text('reason') },
    ended: { reason: text('reason') },
  };
  return entries[kind] ?? {};
}

/** How many things keep the plan from becoming the original on a day; the form is not asked, the record is. */
export function hindrancesOn({ kase, frame }: PersonFile, day: string | null): number | null {
  return day === null ? null : hindrances(kase, frame.period, day as PlainDate).length;
}

function linesOf(text: string | null): readonly string[] {
  return (text ?? '').split(/\r?\n/).filter((line) => line !== '');
}
