import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { MINUTES_OF_DAY, minutesOf, timeAfter } from '../../judge/time-of-day.ts';
import { isRecordDay, LAST_DAY } from '../record-day.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:(Z)|([+-])([01]\d|2[0-3]):?([0-5]\d))?$/;
/** The first day that can be told. */
const FIRST = plainDate('1873-01-01');
const JAPAN_MINUTES = 9 * 60;

/** A day and a time of day in Japan. */
export interface MomentInJapan {
  readonly on: PlainDate;
  readonly at: string;
}

/**
 * An instant in ISO 8601 as day and minute in Japan, whose time is nine hours ahead of UTC the whole year. One without an
 * offset is taken as written there. `null` where it is none,
 * or no day that a record may hold.
 */
export function momentInJapan(text: string): MomentInJapan | null {
  const [, day = '', hour = '', minute = '', utc, sign, hours, minutes] = INSTANT.exec(text) ?? [];
  if (!isRecordDay(day)) return null;
  if (utc === undefined && sign === undefined) return { on: day, at: `${hour}:${minute}` };
  const offset = utc === undefined ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  const inJapan = minutesOf(`${hour}:${minute}`) - offset + JAPAN_MINUTES;
  const shift = Math.floor(inJapan / MINUTES_OF_DAY);
  if (day === (shift < 0 ? FIRST : LAST_DAY) && shift !== 0) return null;
  return {
    on: shift === 0 ? day : addDays(day, shift),
    at: timeAfter(inJapan - shift * MINUTES_OF_DAY),
  };
}
