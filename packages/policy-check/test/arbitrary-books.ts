import { parseDocument } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { reversedDays } from '../src/book/reversed-days.ts';
import type { KeptKind } from '../src/table/book-table.ts';
import type { FieldShape, TableField } from '../src/table/table-field.ts';

/** What names and texts are made of: rare characters, beginnings of formulas, and every mark that could part entries. */
const piece = fc.constantFrom(
  ...['見本', '髙', '﨑', '\uFA19', '辻\u{E0100}', '𠮷', 'ｶﾞ', 'か\u3099', '=', '+', '-', '@', "'", '"', ',', '\\'],
  ...['｜', '；', '／', '、', 'なし', ' ', '　', '〜', '−', '_x000D_', '007'],
);
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `名${pieces.join('')}`);
const bare = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `${pieces.join('')}名`);
const passage = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const day = fc
  .date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));

/** Words of a form that no list of options gives: a number of a row, of a control, a digest. */
const formed: Readonly<Record<string, fc.Arbitrary<string>>> = {
  control: fc.constantFrom('k10-2-o4', 'c11-5a'),
  reading: fc.constantFrom('allowed', 'next-open-day'),
  digest: fc
    .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
    .map((hex) => `sha-256:${hex}`),
};

/** Texts in which a line may break. */
const PASSAGES = new Set(['reason', 'note', 'content', 'handling']);

function values(key: string, shape: FieldShape): fc.Arbitrary<unknown> {
  if (shape.kind === 'constant') return fc.constant(shape.value);
  if (shape.kind === 'record') return record(shape.fields);
  if (shape.kind === 'list') {
    const list = fc.uniqueArray(values(key, shape.of), { minLength: 1, maxLength: 3, comparator: 'SameValue' });
    const entries = shape.of.kind === 'record' ? fc.array(values(key, shape.of), { maxLength: 3 }) : list;
    return shape.isNullable ? fc.option(fc.oneof(entries, fc.constant([])), { nil: null }) : entries;
  }
  if (shape.isTime) return fc.tuple(two(23), two(59)).map((parts) => parts.join(':'));
  if (shape.values.kind === 'integer')
    return fc.integer({ min: shape.values.minimum, max: Math.min(shape.values.maximum, 2 ** 31 - 1) });
  if (shape.values.kind === 'day') return day;
  if (shape.values.kind === 'month') return day.map((on) => on.slice(0, 7));
  if (shape.values.kind === 'yes-no') return fc.boolean();
  if (shape.values.kind === 'choice') return fc.constantFrom(...shape.values.options.map(({ value }) => value));
  if (shape.isFree) return PASSAGES.has(key) ? fc.oneof(passage, line, bare) : fc.oneof(line, bare);
  return formed[key] ?? fc.integer({ min: 1, max: 9999 }).map((number) => `X-${number}`);
}

function record(fields: readonly TableField[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const entries = fields.map(({ key, shape, isNullable }) => {
    const name = key.split('/').at(-1) ?? key;
    const value = values(name, shape);
    return [key, isNullable && shape.kind === 'one' ? fc.option(value, { nil: null }) : value] as const;
  });
  return fc.record(Object.fromEntries(entries)).map(nested);
}

/** With the days of a span in their order; the later one lies at the end of the year where it lay before the other. */
function inOrder(name: string, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...row, ...Object.fromEntries(reversedDays(name, row).map((field) => [field, '2025-12-31'])) };
}

function nested(flat: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(flat)) {
    const [part = '', within] = key.split('/');
    if (within === undefined) whole[part] = value;
    else whole[part] = { ...(whole[part] as object | undefined), [within]: value };
  }
  return whole;
}

/** Books of a kind that keep the data contract, with up to four rows, each with a number of its own; of a contract there is one. */
export function arbitraryBook({
  book: name,
  document,
  tables,
}: KeptKind): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const lists = tables.map(({ list, fields }) => {
    const number = fields[0]?.key ?? '';
    const maxLength = document === 'ContractRegister' ? 1 : 4;
    const row = record(fields).map((any) => inOrder(name, any));
    return [list, fc.uniqueArray(row, { maxLength, selector: (each) => each[number] })] as const;
  });
  return fc
    .record(Object.fromEntries(lists))
    .map((rows) => ({ schemaVersion: '1', ...rows }))
    .map((book) => (document.endsWith('Register') || document.endsWith('Log') ? { ...book, coverage: null } : book))
    .map((book) => (document === 'AccessLog' ? { ...book, verification: null } : book))
    .filter((book) => parseDocument(document, book).ok);
}
