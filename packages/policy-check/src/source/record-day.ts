import { isPlainDate, type PlainDate, plainDate } from '@fukushi-kit/calendar';

/** The last day that a record of the data contract may hold. */
export const LAST_DAY: PlainDate = plainDate('2999-12-31');

/** Whether a text is a day that a record may hold. */
export function isRecordDay(text: string): text is PlainDate {
  return isPlainDate(text) && text <= LAST_DAY;
}
