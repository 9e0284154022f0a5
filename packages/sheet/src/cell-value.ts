import { isPlainDate, isYearMonth, parseEraDate } from '@fukushi-kit/calendar';
import { match } from 'ts-pattern';
import type { CellValue, ColumnValues } from './column.ts';
import type { SheetFindingCode } from './finding-code.ts';
import { answers } from './messages.ja.ts';

/**
 * The value of a cell, or why it has none.
 *
 * @clause none a matter of files
 */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue }
  | {
      readonly ok: false;
      readonly code: SheetFindingCode;
      readonly detail?: Readonly<Record<string, string | number>>;
    };

/**
 * Reads the text of a cell; an empty one is `null`.
 *
 * @clause none a matter of files
 *
 * @example
 * import { cellValue } from '@fukushi-kit/sheet';
 * cellValue('令和7年6月5日', { kind: 'day' }) // => { ok: true, value: '2025-06-05' }
 * cellValue('6月5日', { kind: 'day' }) // => { ok: false, code: 'not-a-day' }
 */
export function cellValue(text: string, values: ColumnValues): CellReading {
  if (text === '') return { ok: true, value: null };
  return match(values)
    .returnType<CellReading>()
    .with({ kind: 'text' }, () => ({ ok: true, value: text }))
    .with({ kind: 'integer' }, (bounds) => integerOf(text, bounds))
    .with({ kind: 'day' }, () => dayOf(text.trim().normalize('NFKC')))
    .with({ kind: 'month' }, () => monthOf(text.trim().normalize('NFKC')))
    .with({ kind: 'yes-no' }, () => yesOrNo(text.trim()))
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find(({ value, label }) => label === text || value === text);
      if (chosen !== undefined) return { ok: true, value: chosen.value };
      return { ok: false, code: 'not-an-option', detail: { words: options.map(({ label }) => label).join('、') } };
    })
    .exhaustive();
}

/**
 * The text of a cell for a value; nothing for `null`.
 *
 * @clause none a matter of files
 *
 * @example
 * import { cellText } from '@fukushi-kit/sheet';
 * cellText(true, { kind: 'yes-no' }) // => 'はい'
 */
export function cellText(value: CellValue, values: ColumnValues): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? answers.yes : answers.no;
  if (values.kind === 'choice') return values.options.find((option) => option.value === value)?.label ?? String(value);
  return String(value);
}

const GROUPED: RegExp = /^[+-]?(\d+|\d{1,3}(,\d{3})+)$/;

/** A whole number, grouped or not, also in full width; below zero with a minus or, as in accounts, with △ or ▲ before it. */
function integerOf(text: string, bounds: { readonly minimum: number; readonly maximum: number }): CellReading {
  const digits = text
    .trim()
    .replaceAll(/[０-９，＋－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^[△▲−]\s*(?=\d)/, '-');
  if (!GROUPED.test(digits)) return { ok: false, code: 'not-an-integer' };
  const value = Number(digits.replaceAll(',', ''));
  const { minimum, maximum } = bounds;
  if (value < minimum || value > maximum)
    return { ok: false, code: 'integer-out-of-bounds', detail: { minimum, maximum } };
  return { ok: true, value: value === 0 ? 0 : value };
}

/** A day as ISO, as spreadsheets write it (2025/6/5, 2025年6月5日, with midnight behind it or not), or in an era. */
function dayOf(text: string): CellReading {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 0?0:00(?::00)?)?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isPlainDate(iso)) return { ok: true, value: iso };
  const era = parseEraDate(text);
  return era.ok ? { ok: true, value: era.value } : { ok: false, code: 'not-a-day' };
}

/** A month as ISO, as 2025/6 or 2025年6月, in an era, or as its first day, which spreadsheets make of it. */
function monthOf(text: string): CellReading {
  const [, year = '', month = ''] = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}`;
  if (isYearMonth(iso)) return { ok: true, value: iso };
  const first = dayOf(/月$/.test(text) ? `${text}1日` : text);
  const value = first.ok ? String(first.value) : '';
  return value.endsWith('-01') ? { ok: true, value: value.slice(0, 7) } : { ok: false, code: 'not-a-month' };
}

function yesOrNo(text: string): CellReading {
  if ([answers.yes, 'true', 'yes', 'TRUE', '1', '○'].includes(text)) return { ok: true, value: true };
  if ([answers.no, 'false', 'no', 'FALSE', '0', '×'].includes(text)) return { ok: true, value: false };
  return { ok: false, code: 'not-yes-or-no' };
}
