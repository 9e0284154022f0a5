import { isPlainDate, isYearMonth, parseEraDate } from '@fukushi-kit/calendar';
import { match } from 'ts-pattern';
import type { CellValue, ColumnValues } from './column.ts';
import type { SheetFindingCode } from './finding-code.ts';
import { answers } from './messages.ja.ts';

/** The value of a cell, or why it has none. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly code: SheetFindingCode };

/** Reads the text of a cell; an empty one is `null`. */
export function cellValue(text: string, values: ColumnValues): CellReading {
  if (text === '') return { ok: true, value: null };
  return match(values)
    .returnType<CellReading>()
    .with({ kind: 'text' }, () => ({ ok: true, value: text }))
    .with({ kind: 'integer' }, (bounds) => integerOf(text, bounds))
    .with({ kind: 'day' }, () => dayOf(text.trim()))
    .with({ kind: 'month' }, () =>
      isYearMonth(text.trim()) ? { ok: true, value: text.trim() } : { ok: false, code: 'not-a-month' },
    )
    .with({ kind: 'yes-no' }, () => yesOrNo(text.trim()))
    .with({ kind: 'choice' }, ({ options }) => {
      const chosen = options.find(({ value, label }) => label === text || value === text);
      return chosen === undefined ? { ok: false, code: 'not-an-option' } : { ok: true, value: chosen.value };
    })
    .exhaustive();
}

/** The text of a cell for a value. */
export function cellText(value: CellValue, values: ColumnValues): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? answers.yes : answers.no;
  if (values.kind === 'choice') return values.options.find((option) => option.value === value)?.label ?? String(value);
  return String(value);
}

const GROUPED: RegExp = /^[+-]?(\d+|\d{1,3}(,\d{3})+)$/;

function integerOf(text: string, bounds: { readonly minimum: number; readonly maximum: number }): CellReading {
  const digits = text.trim().normalize('NFKC');
  if (!GROUPED.test(digits)) return { ok: false, code: 'not-an-integer' };
  const value = Number(digits.replaceAll(',', ''));
  if (value < bounds.minimum || value > bounds.maximum) return { ok: false, code: 'integer-out-of-bounds' };
  return { ok: true, value: value === 0 ? 0 : value };
}

/** A day as ISO, with strokes as spreadsheets write it (2025/6/5), or in an era. */
function dayOf(text: string): CellReading {
  const [, year = '', month = '', day = ''] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isPlainDate(iso)) return { ok: true, value: iso };
  const era = parseEraDate(text);
  return era.ok ? { ok: true, value: era.value } : { ok: false, code: 'not-a-day' };
}

function yesOrNo(text: string): CellReading {
  if ([answers.yes, 'true', 'yes', 'TRUE', '1', '○'].includes(text)) return { ok: true, value: true };
  if ([answers.no, 'false', 'no', 'FALSE', '0', '×'].includes(text)) return { ok: true, value: false };
  return { ok: false, code: 'not-yes-or-no' };
}
