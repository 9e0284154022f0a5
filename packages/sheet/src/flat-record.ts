import type { CellValue, Column } from './column.ts';
import type { SheetRecord } from './records.ts';

/**
 * A record as values by the keys of its columns (`contact/phone`); what is not recorded is `null`.
 *
 * @clause none a matter of files
 *
 * @example
 * import { flatRecord } from '@fukushi-kit/sheet';
 * const columns = [{ key: 'contact/phone', title: '電話', values: { kind: 'text' } }];
 * flatRecord(columns, { contact: { phone: '0467-00-0000' } }) // => { 'contact/phone': '0467-00-0000' }
 * flatRecord(columns, { contact: null }) // => { 'contact/phone': null }
 */
export function flatRecord(columns: readonly Column[], record: unknown): SheetRecord {
  return Object.fromEntries(columns.map(({ key }) => [key, valueAt(record, key.split('/'))]));
}

function valueAt(record: unknown, steps: readonly string[]): CellValue {
  let here = record;
  for (const step of steps) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return null;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return typeof here === 'string' || typeof here === 'number' || typeof here === 'boolean' ? here : null;
}

/**
 * A record with its parts again, from values by the keys of its columns. A part that may be missing is `null` where nothing
 * of it is recorded.
 *
 * @clause none a matter of files
 *
 * @example
 * import { nestedRecord } from '@fukushi-kit/sheet';
 * const columns = [{ key: 'contact/phone', title: '電話', values: { kind: 'text' }, parts: ['contact'] }];
 * nestedRecord(columns, { 'contact/phone': '0467-00-0000' }) // => { contact: { phone: '0467-00-0000' } }
 * nestedRecord(columns, { 'contact/phone': null }) // => { contact: null }
 */
export function nestedRecord(columns: readonly Column[], record: SheetRecord): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  for (const { key } of columns) put(whole, key, record[key] ?? null);
  const parts = new Set(columns.flatMap((column) => column.parts ?? []));
  for (const part of parts) {
    const within = columns.filter((column) => column.parts?.includes(part));
    if (within.every(({ key }) => (record[key] ?? null) === null)) put(whole, part, null);
  }
  return whole;
}

/** Puts a value where a key leads; what lies within a part that is missing has no place. */
function put(whole: Record<string, unknown>, key: string, value: unknown): void {
  const steps = key.split('/');
  const last = steps.pop() ?? key;
  let here = whole;
  for (const step of steps) {
    if (Object.hasOwn(here, step) && here[step] === null) return;
    const next = (Object.hasOwn(here, step) ? here[step] : {}) as Record<string, unknown>;
    here[step] = next;
    here = next;
  }
  here[last] = value;
}
