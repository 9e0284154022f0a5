import type { PlainDate } from '@fukushi-kit/calendar';
import type { ConsentEvent } from '@fukushi-kit/schema';
import { type ConsentSubject, standingAnswer } from './standing-answer.ts';

/**
 * Where a consent stands. `unanswered` (未回答) is not `refused`: an ordinance may treat the two differently.
 *
 * @clause basic-act-on-disaster-management:49-11(2)
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export type ConsentState = ConsentEvent['answer'] | 'unanswered';

type OfPerson = Exclude<ConsentSubject, 'supporter-provision'>;

/**
 * Where the consent on `subject` stands at the end of `asOf`. The latest answer counts, on one day the last entry of
 * the log; later-dated entries do not. The consent of a supporter is asked for by the name that the plan writes.
 *
 * @throws {TypeError} if the state of a supporter's consent is asked for without naming the supporter.
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 * @clause basic-act-on-disaster-management:49-15(2)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const asked = { schemaVersion: '1', subject: 'roster-provision', giver: 'person', agent: null, supporter: null } as const;
 * const given = { ...asked, answer: 'given', on: '2025-06-03', formVersion: null, textDigest: null, recipients: ['fire'] } as const;
 * const log = [{ ...given, recipients: ['fire'] }, { ...given, answer: 'withdrawn' as const, on: '2025-07-01', recipients: [] }];
 * consentState(log, 'roster-provision', plainDate('2025-06-30')) // => 'given'
 * consentState(log, 'roster-provision', plainDate('2025-07-01')) // => 'withdrawn'
 * consentState(log, 'plan-provision', plainDate('2025-07-01')) // => 'unanswered'
 */
export function consentState(log: readonly ConsentEvent[], subject: OfPerson, asOf: PlainDate): ConsentState;
export function consentState(
  log: readonly ConsentEvent[],
  subject: 'supporter-provision',
  asOf: PlainDate,
  supporter: string,
): ConsentState;
export function consentState(
  log: readonly ConsentEvent[],
  subject: ConsentSubject,
  asOf: PlainDate,
  supporter?: string,
): ConsentState {
  if (subject !== 'supporter-provision') return standingAnswer(log, { subject }, asOf)?.answer ?? 'unanswered';
  if (supporter === undefined) throw new TypeError('The consent of a supporter needs the name of the supporter');
  return standingAnswer(log, { subject, supporter }, asOf)?.answer ?? 'unanswered';
}
