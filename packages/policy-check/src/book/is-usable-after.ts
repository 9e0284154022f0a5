import type { PlainDate } from '@fukushi-kit/calendar';
import type { IdRow } from '@fukushi-kit/schema';

/** Whether an ID of the register can be used at the end of a day, so that it goes on after it. */
export function isUsableAfter({ issuedOn, disabledOn }: IdRow, day: PlainDate): boolean {
  return issuedOn <= day && (disabledOn === null || disabledOn > day);
}
