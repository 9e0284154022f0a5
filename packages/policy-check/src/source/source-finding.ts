import type { Finding, InputFindingCode, Severity } from '@fukushi-kit/schema';
import type { SheetFindingCode } from '@fukushi-kit/sheet';

/**
 * What stands against an export, a log, a description or a folder that is read into a register: codes of its own, those of
 * tables, and those of the data contract. The codes are stable.
 *
 * @clause none codes of this project, not of a source
 */
export type SourceFindingCode = OwnFindingCode | SheetFindingCode | InputFindingCode;

/** The codes that are of sources alone. */
export type OwnFindingCode =
  | 'line-not-utf-8'
  | 'line-not-json'
  | 'line-not-an-object'
  | 'line-torn'
  | 'line-too-long'
  | 'line-with-mark'
  | 'key-twice'
  | 'field-missing'
  | 'field-malformed'
  | 'word-unknown'
  | 'sequence-twice'
  | 'sequence-backwards'
  | 'sequence-by-line'
  | 'time-backwards'
  | 'cell-empty'
  | 'cell-malformed'
  | 'day-order-unknown'
  | 'day-after-export'
  | 'login-twice'
  | 'uneven-fields'
  | 'account-in-one-file-only'
  | 'user-number-twice'
  | 'no-password-asked'
  | 'number-twice'
  | 'coverage-withheld'
  | 'state-number-twice'
  | 'id-twice'
  | 'zone-unknown'
  | 'device-unknown'
  | 'linked-to-itself'
  | 'terminal-twice'
  | 'device-without-link'
  | 'network-without-device'
  | 'terminal-count-differs'
  | 'name-without-day'
  | 'name-part-unknown'
  | 'kind-not-told'
  | 'month-not-told'
  | 'digest-malformed'
  | 'digest-differs'
  | 'file-missing'
  | 'file-not-in-index'
  | 'file-passed-over'
  | 'modified-after-its-day';

/**
 * A finding about a source: `detail.line` is its line in the file, counted from 1, `detail.field` the property of the
 * register that cannot be read from it. No value of the file stands in it.
 *
 * @clause none a shape of this project, not of a source
 */
export type SourceFinding = Finding<SourceFindingCode>;

/** A table has more rows than its register may hold. */
export function tooManyRows(most: number): SourceFinding {
  return { code: 'too-many-rows', path: [], severity: 'error', detail: { most } };
}

/** What was declared of a register (網羅の申告) is withheld, as nothing tells this property of its rows. */
export function coverageWithheld(field: string): SourceFinding {
  return { code: 'coverage-withheld', path: ['coverage', field], severity: 'warning', detail: { field } };
}

/** A finding at a line of a file, about a property of the register where one is named. */
export function atLine(
  code: SourceFindingCode,
  line: number,
  field: string | null = null,
  severity: Severity = 'error',
): SourceFinding {
  return {
    code,
    path: ['lines', line, ...(field === null ? [] : [field])],
    severity,
    detail: { line, ...(field === null ? {} : { field }) },
  };
}
