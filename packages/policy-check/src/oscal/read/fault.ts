import type { Finding } from '@fukushi-kit/schema';
import type { OscalFindingCode } from './oscal-finding-code.ts';

/** A finding about a text that is to be read as results. */
export type Fault = Finding<OscalFindingCode>;

/** What stands against a place of the text. */
export function fault(code: OscalFindingCode, path: readonly PropertyKey[], detail?: Fault['detail']): Fault {
  return { code, path, severity: 'error', ...(detail === undefined ? {} : { detail }) };
}

/** What was read, or what stands against it. */
export type Read<Value> = { readonly value: Value } | { readonly faults: readonly Fault[] };

/** What was read of several, and all that stands against them. */
export function readAll<Value>(read: readonly Read<Value>[]): {
  readonly values: readonly Value[];
  readonly faults: readonly Fault[];
} {
  return {
    values: read.flatMap((each) => ('value' in each ? [each.value] : [])),
    faults: read.flatMap((each) => ('faults' in each ? each.faults : [])),
  };
}
