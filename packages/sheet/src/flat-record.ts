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
 * A record with its parts again, from values by the keys of its columns.
 *
 * @clause none a matter of files
 *
 * @example
 * import { nestedRecord } from '@fukushi-kit/sheet';
 * nestedRecord({ name: '見本 太郎', 'contact/phone': null }) // => { name: '見本 太郎', contact: { phone: null } }
 */
export function nestedRecord(record: SheetRecord): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    const steps = key.split('/');
    const last = steps.pop() ?? key;
    let here = whole;
    for (const step of steps) {
      const part = Object.hasOwn(here, step) ? here[step] : undefined;
      const next = (part ?? {}) as Record<string, unknown>;
      here[step] = next;
      here = next;
    }
    here[last] = value;
  }
  return whole;
}
