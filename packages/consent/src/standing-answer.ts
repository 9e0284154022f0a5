import type { PlainDate } from '@fukushi-kit/calendar';
import type { ConsentEvent } from '@fukushi-kit/schema';

/**
 * What a consent is about: making the plan, providing the roster, the plan, or the data of one supporter.
 *
 * @clause basic-act-on-disaster-management:49-14(1)
 * @clause basic-act-on-disaster-management:49-11(2)
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export type ConsentSubject = ConsentEvent['subject'];

/**
 * Whose answer is asked for; a supporter is named as the plan writes the name.
 *
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export interface Asked {
  readonly subject: ConsentSubject;
  readonly supporter?: string;
}

/**
 * The event that stands at the end of `asOf`: the latest day, and on one day the last entry of the log. It says who
 * answered and when, where {@link consentState} says only how.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const asked = { schemaVersion: '1', subject: 'plan-provision', giver: 'person', agent: null, supporter: null } as const;
 * const log = [{ ...asked, answer: 'given', on: '2025-06-03', formVersion: null, textDigest: null, recipients: [] } as const];
 * standingAnswer(log, { subject: 'plan-provision' }, plainDate('2025-06-03'))?.on // => '2025-06-03'
 * standingAnswer(log, { subject: 'plan-provision' }, plainDate('2025-06-02')) // => undefined
 */
export function standingAnswer(log: readonly ConsentEvent[], asked: Asked, asOf: PlainDate): ConsentEvent | undefined {
  return log
    .filter((event) => event.on <= asOf && answers(event, asked))
    .reduce<ConsentEvent | undefined>((last, event) => (last && last.on > event.on ? last : event), undefined);
}

/** A supporter never answers for the person; the person may speak against, never for, giving a supporter's data. */
function answers(event: ConsentEvent, { subject, supporter }: Asked): boolean {
  if (event.subject !== subject) return false;
  if (subject !== 'supporter-provision') return event.giver !== 'supporter';
  return event.supporter === supporter && (event.giver === 'supporter' || event.answer !== 'given');
}
