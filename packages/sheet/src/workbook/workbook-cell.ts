import { match } from 'ts-pattern';
import type { SheetFindingCode } from '../finding-code.ts';
import { GENERAL, type NumberFormat } from './number-format.ts';
import { serialText } from './serial-text.ts';
import { withEscapes } from './string-item.ts';

/** A cell as its sheet writes it down. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly inline: string;
  readonly hasFormula: boolean;
}

/** What the cells of a workbook share. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** The text of a cell, what stands against it, or `null` where the file is broken. */
export type WorkbookCell = string | { readonly fault: SheetFindingCode } | null;

const WITHOUT_RESULT = { fault: 'formula-without-result' } as const;

/** Reads a cell as a person sees it: a day as ISO, yes and no as `true` and `false`, what a formula gave last. */
export function workbookCell(cell: RawCell, parts: WorkbookParts): WorkbookCell {
  const { type, value, inline, hasFormula } = cell;
  return match(type)
    .returnType<WorkbookCell>()
    .with('s', () => (value === null || value === '' ? '' : (parts.strings[Number(value)] ?? null)))
    .with('inlineStr', () => inline)
    .with('str', () => (value === null && hasFormula ? WITHOUT_RESULT : withEscapes(value ?? '')))
    .with('e', () => ({ fault: 'error-value' }))
    .with('b', 'd', 'n', (kind) => {
      if (value === null || value === '') return hasFormula ? WITHOUT_RESULT : '';
      if (kind === 'b') return value === '1' || value === '0' ? String(value === '1') : null;
      return kind === 'd' ? isoText(value) : numberText(value, parts.formats[cell.style] ?? GENERAL, parts.is1904);
    })
    .otherwise(() => null);
}

function isoText(value: string): WorkbookCell {
  const [, day, time = '', seconds] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?[.\d]*Z?)?$/.exec(value.trim()) ?? [];
  if (day === undefined) return { fault: 'not-a-day' };
  const clock = seconds === undefined || seconds === '00' ? time : `${time}:${seconds}`;
  return clock === '' || clock === '00:00' ? day : `${day} ${clock}`;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function numberText(value: string, format: NumberFormat, is1904: boolean): WorkbookCell {
  if (!NUMBER.test(value)) return null;
  if (format.kind !== 'number') return serialText(Number(value), format.kind, is1904) ?? { fault: 'not-a-day' };
  const digits = /^-?[1-9]\d*$/.test(value) ? value : String(Number(value) || 0);
  return /^\d+$/.test(digits) ? digits.padStart(format.digits, '0') : digits;
}
