import type { Finding, Parsed } from '@fukushi-kit/schema';
import type { HolidayCsvCode } from './finding-code.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isPlainDate, type PlainDate, plainDate } from './plain-date.ts';

const HEADER = '国民の祝日・休日月日,国民の祝日・休日名称';
const HELD_EVERY_YEAR: readonly string[] = ['01-01', '11-23'];

/**
 * Reads the file of national holidays that the Cabinet Office publishes (国民の祝日・休日 CSV), already decoded to text.
 *
 * The header is `国民の祝日・休日月日,国民の祝日・休日名称` and each line a day such as `2025/1/1` and a name. The calendar
 * covers whole years, from the first to the last year in the file; a year without 元日 or 勤労感謝の日 is a torn file and
 * refused. A path is `[line]`, counted from 1.
 *
 * @clause national-holidays-act:2
 *
 * @example
 * const text = '国民の祝日・休日月日,国民の祝日・休日名称\r\n2025/1/1,元日\r\n2025/11/23,勤労感謝の日\r\n'
 * parseHolidayCsv(text).value.to // => '2025-12-31'
 * parseHolidayCsv(text.replace('2025/1/1', '2025/2/29')).findings.map((finding) => finding.code) // => ['holiday-no-such-day', 'holiday-year-incomplete']
 */
export function parseHolidayCsv(text: string): Parsed<HolidayCalendar, HolidayCsvCode> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const names = new Map<PlainDate, string>();
  const findings: Finding<HolidayCsvCode>[] = [];
  const find = (code: HolidayCsvCode, line: number): void => {
    findings.push({ code, path: [line], severity: 'error' });
  };

  if (lines[0] !== HEADER) find('holiday-header-differs', 1);
  for (const [index, line] of lines.slice(1).entries()) {
    const row = readRow(line);
    if (typeof row === 'string') find(row, index + 2);
    else if (names.has(row.day)) find('holiday-day-twice', index + 2);
    else names.set(row.day, row.name);
  }

  const years = [...names.keys()].map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) find('holiday-none', lines.length);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  for (const year of incompleteYears(first, last, names)) {
    findings.push({ code: 'holiday-year-incomplete', path: [], severity: 'error', detail: { year } });
  }
  if (findings.length > 0) return { ok: false, findings };
  const to = plainDate(`${last}-12-31`);
  return { ok: true, value: { from: plainDate(`${first}-01-01`), to, announcedTo: to, names } };
}

function readRow(line: string): { readonly day: PlainDate; readonly name: string } | HolidayCsvCode {
  const cells = line.split(',');
  const [date = '', name = ''] = cells;
  if (cells.length !== 2) return 'holiday-row-shape';
  const [, year = '', month = '', dayOfMonth = ''] = /^([0-9]{4})\/([0-9]{1,2})\/([0-9]{1,2})$/.exec(date) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (!isPlainDate(day)) return 'holiday-no-such-day';
  return name.trim() === '' ? 'holiday-name-blank' : { day, name };
}

function incompleteYears(first: number, last: number, names: ReadonlyMap<PlainDate, string>): readonly number[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => HELD_EVERY_YEAR.some((day) => !names.has(plainDate(`${year}-${day}`))));
}
