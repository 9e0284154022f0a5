import { doubt } from '@fukushi-kit/clause';
import { readingStandingText } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { SubmissionDue } from '@fukushi-kit/settlement';
import { messages } from './messages.ja.ts';

/** The readings on which a result rests, one line each, with whether they are settled. */
export function readingLines(profile: MunicipalityProfile, readings: SubmissionDue['readings']): readonly string[] {
  return readings.map((used) => {
    const text = doubt(used.doubt).readings.find(({ id }) => id === used.reading)?.ja ?? used.reading;
    return messages.readingUsed(used.doubt, messages.readingStanding(text, readingStandingText(profile, used)));
  });
}
