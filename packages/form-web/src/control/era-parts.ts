import {
  eras,
  formatEraDate,
  formatEraMonth,
  isPlainDate,
  isYearMonth,
  parseEraDate,
  plainDate,
  yearMonth,
} from '@fukushi-kit/calendar';
import { narrow } from './half-width.ts';

/** A day or month as it is typed: era, year, month, day, each perhaps empty or unreadable. A month has no day. */
export interface EraParts {
  readonly era: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

type Precision = 'day' | 'month';

/** What typed parts come to: nothing, a day of the data contract, or not yet one; then why. */
export type EraReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'day'; readonly value: string }
  | { readonly kind: 'incomplete'; readonly missing: readonly (keyof EraParts)[] }
  | { readonly kind: 'refused'; readonly code: string; readonly suggestion: string | null };

const PARTS = /^(明治|大正|昭和|平成|令和|)(.*?)年(.*?)月(?:(.*?)日)?$/su;

/** The parts of a day or month of the data, or of a text that `partsText` made; `null` when it is neither. */
export function eraParts(text: string, precision: Precision): EraParts | null {
  const written = precision === 'day' ? dayText(text) : monthText(text);
  const [, era, year, month, day = ''] = PARTS.exec(written ?? text) ?? [];
  return era === undefined || year === undefined || month === undefined ? null : { era, year, month, day };
}

function dayText(value: string): string | null {
  return isPlainDate(value) ? formatEraDate(value) : null;
}

function monthText(value: string): string | null {
  return isYearMonth(value) ? formatEraMonth(value) : null;
}

/** Typed parts as one text, by which they are kept while they are no day yet. */
export function partsText({ era, year, month, day }: EraParts, precision: Precision): string {
  return `${era}${year}年${month}月${precision === 'day' ? `${day}日` : ''}`;
}

/** What typed parts come to. Full-width digits and 元 are taken; an era alone is nothing. */
export function readParts(parts: EraParts, precision: Precision): EraReading {
  const { era, year, month, day } = parts;
  const asked: readonly (keyof EraParts)[] =
    precision === 'day' ? ['era', 'year', 'month', 'day'] : ['era', 'year', 'month'];
  if (year.trim() === '' && month.trim() === '' && day.trim() === '') return { kind: 'nothing' };
  const missing = asked.filter((part) => parts[part].trim() === '');
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const at = (one: string): string => `${era}${clean(year)}年${clean(month)}月${one}日`;
  if (precision === 'month') return readMonth(at);
  const reading = parseEraDate(at(clean(day)));
  if (reading.ok) return { kind: 'day', value: reading.value };
  return refused(reading.findings[0]?.code, reading.suggestion?.day ?? null);
}

/** A month counts as one of the era when its first or its last day does. */
function readMonth(at: (day: string) => string): EraReading {
  const readings = ['1', '28', '30'].map((day) => parseEraDate(at(day)));
  const [first] = readings;
  const good = readings.find((reading) => reading.ok);
  if (good?.ok) return { kind: 'day', value: good.value.slice(0, 7) };
  if (first === undefined || first.ok) return { kind: 'nothing' };
  return refused(first.findings[0]?.code, first.suggestion?.day.slice(0, 7) ?? null);
}

function refused(code: string | undefined, suggestion: string | null): EraReading {
  return { kind: 'refused', code: code ?? 'era-date-unreadable', suggestion };
}

function clean(part: string): string {
  return narrow(part).trim();
}

/** The names of the eras in the order in which a list offers them: those of the form first, then the others backwards. */
export function eraNames(first: readonly string[]): readonly string[] {
  const others = eras.map(({ name }) => name).reverse();
  return [...first, ...others.filter((name) => !first.includes(name))];
}

/** A day or month of the data as it stands on paper; any other text as it is. */
export function eraText(value: string, precision: Precision): string {
  return (precision === 'day' ? dayText(value) : monthText(value)) ?? value;
}

/** A suggested value in words. */
export function suggestionText(value: string): string {
  return value.length === 7 ? formatEraMonth(yearMonth(value)) : formatEraDate(plainDate(value));
}
