import { lastDay, type PlainDate, plainDate, type YearMonth } from '@fukushi-kit/calendar';
import { chosenReading } from '@fukushi-kit/municipality';
import type { Case, MunicipalityProfile } from '@fukushi-kit/schema';
import type { ReadingUsed } from '@fukushi-kit/yen';
import type { OfficeOwnCode } from './finding-code.ts';

/** The day at which a person's eligibility is judged, and what is doubtful about it. */
export interface JudgingDay {
  readonly day: PlainDate;
  readonly doubt: Extract<OfficeOwnCode, 'judging-day-open' | 'judged-without-visit'> | null;
  /** The reading by which the day was sought; none where it is the last of the month because no reading names it. */
  readonly readings: readonly ReadingUsed[];
}

/**
 * The day at which eligibility is judged: that of the visit or of the submission, as the profile reads the doubt
 * `chigasaki-r7:6/judged-on`. Without such a day it is the last of the month, and that is said.
 */
export function judgingDay(
  profile: MunicipalityProfile,
  one: Case,
  month: YearMonth,
  submittedBy: PlainDate | null,
): JudgingDay {
  const doubt = 'chigasaki-r7:6/judged-on';
  const reading = chosenReading(profile, doubt);
  if (reading === 'visit') {
    const readings = [{ doubt, reading }] as const;
    const visited = one.plan?.visit?.on ?? one.visit?.on ?? null;
    return visited === null
      ? { day: lastDay(month), doubt: 'judged-without-visit', readings }
      : { day: plainDate(visited), doubt: null, readings };
  }
  if (reading === 'submission' && submittedBy !== null)
    return { day: submittedBy, doubt: null, readings: [{ doubt, reading }] };
  return { day: lastDay(month), doubt: 'judging-day-open', readings: [] };
}
