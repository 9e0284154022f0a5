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

/** Whose answer is asked for; a supporter is named as the plan writes the name. */
export interface Asked {
  readonly subject: ConsentSubject;
  readonly supporter?: string;
}

/** The event that stands at the end of `asOf`: the latest day, and on one day the last entry of the log. */
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
