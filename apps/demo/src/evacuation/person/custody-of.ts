import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type Custody, custody } from '@fukushi-kit/evacuation-plan';
import type { PersonFile } from './person-file.ts';

/** Who holds which copy of a person's plan on a day. */
export function custodyOf({ frame, life }: PersonFile, at: PlainDate): Custody {
  const { endedOn } = frame.contract;
  return custody(life.events, frame.terms, { at, contractEndedOn: endedOn === null ? null : plainDate(endedOn) });
}
