import type { DoubtId } from '@fukushi-kit/clause';
import { chosenReading } from '@fukushi-kit/municipality';
import type { ContractDuty } from './contract-duty.ts';
import { undatedDay } from './undated-day.ts';

/** No day, and the doubts that touch the duty all the same, with the readings that the profile chose. */
export function undatedWith(...doubts: readonly DoubtId[]): ContractDuty['day'] {
  return (occurrence, frame, duty) => ({
    ...undatedDay(occurrence, frame, duty),
    readings: doubts.map((doubt) => ({ doubt, reading: chosenReading(frame.profile, doubt) })),
  });
}
