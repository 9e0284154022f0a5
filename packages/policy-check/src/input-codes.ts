import type { InputFindingCode } from '@fukushi-kit/schema';

const codes: Readonly<Record<InputFindingCode, true>> = {
  missing: true,
  'unknown-key': true,
  'wrong-type': true,
  'wrong-value': true,
  'wrong-form': true,
  'not-a-day': true,
  'too-long': true,
  'too-short': true,
  'too-many': true,
  'too-few': true,
  'too-large': true,
  'too-small': true,
  repeated: true,
  'control-character': true,
  'lone-surrogate': true,
  blank: true,
  'too-deep': true,
  'not-json': true,
  'input-too-large': true,
  'forbidden-key': true,
  'repeated-key': true,
};

/** Whether a code tells that a record does not keep the data contract, rather than what stands against a table or a source. */
export function isInputCode(code: string): code is InputFindingCode {
  return Object.hasOwn(codes, code);
}
