import type { MonthResult, PersonMonth, Printed } from '@fukushi-kit/office';

/** What became of the prints of a month: those of each person, in the order of the people, and those of the month. */
export interface MonthPrints {
  readonly ofPeople: readonly (readonly Printed[])[];
  readonly ofMonth: readonly Printed[];
}

/** Every print of a month. */
export function allPrints({ ofPeople, ofMonth }: MonthPrints): readonly Printed[] {
  return [...ofPeople.flat(), ...ofMonth];
}

/** Whether anything kept a document from being made, or stands as an error against the data of a person. */
export function isStopped({ people }: MonthResult, prints: MonthPrints): boolean {
  return people.some(hasErrors) || allPrints(prints).some(({ state }) => state !== 'written');
}

function hasErrors({ isStopped: isHeld, findings }: PersonMonth): boolean {
  return isHeld || findings.some(({ severity }) => severity === 'error');
}
