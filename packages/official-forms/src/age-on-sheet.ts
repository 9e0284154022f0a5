import { ageOn, isPlainDate } from '@fukushi-kit/calendar';

/** The age that a sheet made on a day shows; `null` while a day is not recorded or the birth would lie after it. */
export function ageOnSheet(madeOn: string | null, birthDate: string | null): number | null {
  if (!isPlainDate(madeOn) || !isPlainDate(birthDate) || birthDate > madeOn) return null;
  return ageOn(madeOn, birthDate);
}
