import type { Finding } from '@fukushi-kit/schema';
import { type EraRow, eraRow, eras } from './era.ts';
import type { EraDateCode } from './finding-code.ts';
import { formatEraDate } from './format-era-date.ts';
import { isPlainDate, type PlainDate } from './plain-date.ts';
import { isYearMonth, lastDay } from './year-month.ts';

/**
 * A day that a refused date may have meant, for a person to confirm. It may be a birth date, so it stays out of the
 * findings, which can be logged.
 *
 * @clause none a shape of this project
 */
export interface EraDateSuggestion {
  readonly text: string;
  readonly day: PlainDate;
}

/**
 * The outcome of reading a date in an era (和暦): the day, or why it is refused and what it may have meant.
 *
 * @clause none a shape of this project
 */
export type EraDateReading =
  | { readonly ok: true; readonly value: PlainDate }
  | {
      readonly ok: false;
      readonly findings: readonly Finding<EraDateCode>[];
      readonly suggestion: EraDateSuggestion | null;
    };

const SQUARE_ERAS: Readonly<Record<string, string>> = {
  '㍾': '明治',
  '㍽': '大正',
  '㍼': '昭和',
  '㍻': '平成',
  '㋿': '令和',
};
const PARTS: RegExp =
  /^(明治?|大正?|昭和?|平成?|令和?|[MTSHRmtshr]) *(元|[0-9]{1,3}) *(?:年 *([0-9]{1,2}) *月 *([0-9]{1,2}) *日|([./-])([0-9]{1,2})\5([0-9]{1,2}))$/;

/**
 * Reads a date in an era (和暦) strictly: a day that the era never had is refused, with a suggestion where one can be
 * made.
 *
 * It takes `令和7年6月15日`, also with blanks between the parts, with 元年, with full-width digits, with the era as one
 * character (令7年…, ㋿7年…); and the short form of forms and spreadsheets, `R7.6.15`, `S15/3/1`, `昭15-3-1`, with the
 * same separator twice. Era years have at most three digits. Anything else, Chinese numerals and text before or after
 * the date included, is refused. `path` is put into the findings.
 *
 * @clause none eras are fixed by Cabinet Order and rescript, day by day
 *
 * @example
 * parseEraDate('令和元年5月1日') // => { ok: true, value: '2019-05-01' }
 * parseEraDate('Ｓ１５．３．１') // => { ok: true, value: '1940-03-01' }
 * const refused = parseEraDate('昭和64年1月8日')
 * refused.ok // => false
 * refused.suggestion // => { text: '平成元年1月8日', day: '1989-01-08' }
 */
export function parseEraDate(text: string, path: readonly PropertyKey[] = []): EraDateReading {
  const refuse = (code: EraDateCode, day?: string): EraDateReading => ({
    ok: false,
    findings: [{ code, path, severity: 'error' }],
    suggestion: isPlainDate(day) ? { text: formatEraDate(day), day } : null,
  });

  const parts = PARTS.exec(folded(text));
  const row = rowNamed(parts?.[1] ?? '');
  if (parts === null || row === undefined) return refuse('era-date-unreadable');
  const year = parts[2] === '元' ? 1 : Number(parts[2]);
  const monthDay = { month: parts[3] ?? parts[6] ?? '', day: parts[4] ?? parts[7] ?? '' };
  if (year === 0) return refuse('era-year-zero', isoText(row, 1, monthDay));

  const iso = isoText(row, year, monthDay);
  if (iso < '1873') return refuse('era-before-gregorian');
  if (!isPlainDate(iso)) return refuse('era-no-such-day', lastDayInstead(iso));
  return eraRow(iso) === row ? { ok: true, value: iso } : refuse('era-outside-reign', iso);
}

function rowNamed(start: string): EraRow | undefined {
  return eras.find(({ name, letter }) => start !== '' && (name.startsWith(start) || letter === start.toUpperCase()));
}

function folded(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[㍻-㍾㋿]/g, (square) => SQUARE_ERAS[square] ?? square)
    .replaceAll('　', ' ');
}

function isoText(row: EraRow, year: number, at: { readonly month: string; readonly day: string }): string {
  return `${row.firstYear + year - 1}-${at.month.padStart(2, '0')}-${at.day.padStart(2, '0')}`;
}

function lastDayInstead(iso: string): string {
  const month = iso.slice(0, 7);
  return isYearMonth(month) && !iso.endsWith('-00') ? lastDay(month) : '';
}
