import type { PlainDate } from '@fukushi-kit/calendar';
import { type Asked, standingAnswer } from '@fukushi-kit/consent';
import type { ToldFinding } from '@fukushi-kit/form-web';
import type { ConsentEvent } from '@fukushi-kit/schema';
import { words } from './words.ja.ts';

/** An answer as a sheet shows it, bound to the words that stood there. */
export interface SheetAnswer extends Pick<ConsentEvent, 'subject' | 'giver' | 'agent' | 'supporter' | 'recipients'> {
  readonly answer: 'given' | 'refused' | 'unanswered';
  /** The day of the answer; `null` where the sheet does not say. */
  readonly on: string | null;
  readonly formVersion: string;
  readonly textDigest: string;
  /** The place of the answer on the sheet. */
  readonly path: readonly PropertyKey[];
}

/** The events that a sheet adds to a log of consents, and what stands against that. */
export interface AddedConsents {
  readonly events: readonly ConsentEvent[];
  readonly findings: readonly ToldFinding[];
}

/** What nobody can be before: a log is read to its end. */
export const WHOLE_LOG = '9999-12-31' as PlainDate;

/**
 * What the answers of a sheet add to the log: every answer that the log does not hold yet, with its day. An answer that was
 * given stays in the log; it is withdrawn, and never wiped off a sheet.
 */
export function addedConsents(log: readonly ConsentEvent[], answers: readonly SheetAnswer[]): AddedConsents {
  const added = answers.map((answer) => addedBy(standingFor(log, answer), answer));
  return { events: added.flatMap(({ events }) => events), findings: added.flatMap(({ findings }) => findings) };
}

/** The event that stands for the same question. */
export function standingFor(
  log: readonly ConsentEvent[],
  { subject, supporter }: Pick<SheetAnswer, 'subject' | 'supporter'>,
): ConsentEvent | undefined {
  const asked: Asked = subject === 'supporter-provision' ? { subject, supporter: supporter ?? '' } : { subject };
  return standingAnswer(log, asked, WHOLE_LOG);
}

const nothing: AddedConsents = { events: [], findings: [] };

function addedBy(standing: ConsentEvent | undefined, { path, on, answer, ...rest }: SheetAnswer): AddedConsents {
  if (answer === 'unanswered') {
    const isWiped = standing !== undefined && standing.answer !== 'withdrawn';
    return isWiped ? against(path, words.answerStays) : nothing;
  }
  if (standing?.answer === answer && (on === null || standing.on === on) && sameAgent(standing, rest.agent)) {
    return nothing;
  }
  if (on === null) return against(path, words.answerNeedsDay);
  return { events: [{ schemaVersion: '1', ...rest, answer, on }], findings: [] };
}

function sameAgent({ agent }: ConsentEvent, shown: ConsentEvent['agent']): boolean {
  return agent?.relation === shown?.relation && agent?.reason === shown?.reason;
}

function against(path: readonly PropertyKey[], text: string): AddedConsents {
  return { events: [], findings: [{ path, severity: 'error', text }] };
}
