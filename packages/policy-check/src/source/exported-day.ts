import { addDays, daysBetween, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { momentInJapan } from './access/moment-in-japan.ts';
import { isRecordDay, LAST_DAY } from './record-day.ts';

/**
 * In which order an export writes days that do not begin with the year, such as 4/1/2025; `year-first` refuses them.
 *
 * @clause none a matter of files
 */
export type DayOrder = 'year-first' | 'month-first' | 'day-first';

/** What a cell tells of a day: the day, that there is none (`null`), or why it cannot be read. */
export type ExportedDay = PlainDate | null | DayFault;

/** Why a cell tells of no day. */
interface DayFault {
  readonly fault: 'cell-malformed' | 'day-order-unknown';
}

const MALFORMED: DayFault = { fault: 'cell-malformed' };

const TIME = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?)?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const JAPANESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const YEAR_LAST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const FILE_TIME = /^\d{17,19}$/;
/** What a directory writes for a time that never comes. */
const NEVER: ReadonlySet<string> = new Set(['', '0', '9223372036854775807']);
const FILE_TIME_OF_1970 = 116_444_736_000_000_000n;
const HUNDREDS_OF_NANOSECONDS_A_MINUTE = 600_000_000n;
const JAPAN_MINUTES = 540n;
const DAY_MINUTES = 1440n;
const EPOCH: PlainDate = plainDate('1970-01-01');
const MOST_DAYS = daysBetween(EPOCH, LAST_DAY);

/**
 * The day of a cell: in ISO or with slashes, with or without a time of day, as the whole number of a directory (hundreds of
 * nanoseconds since 1601, told in Japanese time), or an instant with its offset. An empty cell and the numbers for "never"
 * tell of no day.
 */
export function exportedDay(cell: string, order: DayOrder): ExportedDay {
  if (NEVER.has(cell)) return null;
  if (FILE_TIME.test(cell)) return fileTimeDay(BigInt(cell));
  const instant = momentInJapan(cell);
  if (instant !== null) return instant.on;
  const day = cell.replace(TIME, '');
  const [, year, , month, date] = YEAR_FIRST.exec(day) ?? [];
  if (year !== undefined) return existing(year, month, date);
  const [, ofYear, ofMonth, ofDate] = JAPANESE.exec(day) ?? [];
  if (ofYear !== undefined) return existing(ofYear, ofMonth, ofDate);
  const [, first, second, last] = YEAR_LAST.exec(day) ?? [];
  if (last === undefined) return MALFORMED;
  if (order === 'year-first') return { fault: 'day-order-unknown' };
  return order === 'month-first' ? existing(last, first, second) : existing(last, second, first);
}

function existing(year = '', month = '', date = ''): PlainDate | DayFault {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRecordDay(day) ? day : MALFORMED;
}

function fileTimeDay(time: bigint): PlainDate | DayFault {
  if (time < FILE_TIME_OF_1970) return MALFORMED;
  const minutes = (time - FILE_TIME_OF_1970) / HUNDREDS_OF_NANOSECONDS_A_MINUTE + JAPAN_MINUTES;
  const days = Number(minutes / DAY_MINUTES);
  return days > MOST_DAYS ? MALFORMED : addDays(EPOCH, days);
}
