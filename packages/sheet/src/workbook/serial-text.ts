import type { NumberFormat } from './number-format.ts';

const DAY_SECONDS = 86_400;
const LAST_SERIAL = 2_958_465;

/**
 * The text of a day or time that a workbook holds as a number of days, `null` where it is none. Excel counts 1 as
 * 1900-01-01 and knows a 60th day that there was not; workbooks of old Macs count from 1904-01-01.
 */
export function serialText(
  serial: number,
  kind: Exclude<NumberFormat['kind'], 'number'>,
  is1904: boolean,
): string | null {
  const seconds = Math.round(serial * DAY_SECONDS);
  if (!Number.isSafeInteger(seconds) || serial < 0) return null;
  const [days, rest] = [Math.floor(seconds / DAY_SECONDS), seconds % DAY_SECONDS];
  if (kind === 'hours') return clock(seconds);
  if (kind === 'time' && days === 0) return clock(rest);
  const day = dayOf(kind === 'day' ? Math.floor(serial) : days, is1904);
  return day === null || kind === 'day' || rest === 0 ? day : `${day} ${clock(rest)}`;
}

function dayOf(days: number, is1904: boolean): string | null {
  const serial = is1904 ? days + 1462 : days;
  if (serial < 1 || serial === 60 || serial > LAST_SERIAL) return null;
  const sinceEve = serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30 + sinceEve)).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 === 0 ? [] : [seconds % 60]),
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
