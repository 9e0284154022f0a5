import type { PlainDate } from '@fukushi-kit/calendar';
import { type CaseEvent, type MeetingOccasion, meetingFor, type Programme } from '@fukushi-kit/support-case';
import type { Context } from 'hono';
import type { EventDraft } from './event-of.ts';
import type { OpenedCase } from './read-case.ts';
import { occasionWords, programmeWords, revisionWords } from './words.ja.ts';

/** What the form of an event begins with: what the address chose, the day, and what follows from the log. */
export function firstDraft(
  kind: CaseEvent['kind'],
  c: Context,
  { history, supportCase, day }: OpenedCase & { readonly day: PlainDate },
): EventDraft {
  const programme = wordOf<Programme>(c.req.query('programme'), programmeWords);
  const base = { kind, on: day, programme };
  if (kind === 'plan-made') {
    const before = programme === null ? null : history.state.tracks[programme].plan;
    const revision = wordOf<'plan' | 're-plan'>(c.req.query('revision'), revisionWords);
    return {
      ...base,
      revision,
      agencies: before?.agencies ?? [],
      goals: before?.goals ?? [],
      policy: before?.policy ?? null,
      decisionNeeded: before?.decisionNeeded ?? null,
    };
  }
  if (kind !== 'meeting-held') return base;
  const occasion = wordOf<MeetingOccasion>(c.req.query('occasion'), occasionWords);
  const bodies = occasion === null ? [] : meetingFor(occasion, history.state.consent).bodies;
  const held = supportCase.events.filter((event) => event.kind === 'meeting-held').length;
  return {
    ...base,
    meetingNumber: `M-${supportCase.caseNumber}-${held + 1}`,
    body: bodies[0] ?? null,
    host: 'contractor',
    items: [{ programme, occasion }],
    participants: null,
  };
}

function wordOf<Word extends string>(asked: string | undefined, known: Readonly<Record<Word, string>>): Word | null {
  return asked !== undefined && Object.hasOwn(known, asked) ? (asked as Word) : null;
}
