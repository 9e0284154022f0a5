import type { Finding } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import { DEEPEST } from './is-too-deep.ts';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** C0 without the line feed, DEL, C1, line and paragraph separators, bidirectional controls. */
export const CONTROL_CHARACTER: RegExp =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Findings that hold for every text wherever it stands: control characters, halves of surrogate pairs, nothing but spaces, depth. */
export function textFindings(input: unknown): Finding<InputFindingCode>[] {
  const found: Finding<InputFindingCode>[] = [];
  walk(input, [], found);
  return found;
}

function walk(value: unknown, path: readonly PropertyKey[], found: Finding<InputFindingCode>[]): void {
  if (typeof value === 'string') {
    if (CONTROL_CHARACTER.test(value)) found.push({ code: 'control-character', path, severity: 'error' });
    if (value !== '' && value.trim() === '') found.push({ code: 'blank', path, severity: 'error' });
    if (LONE_SURROGATE.test(value)) found.push({ code: 'lone-surrogate', path, severity: 'error' });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= DEEPEST) {
    found.push({ code: 'too-deep', path: [], severity: 'error', detail: { maximum: DEEPEST } });
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], found);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') found.push({ code: 'forbidden-key', path, severity: 'error' });
    else walk(item, [...path, key], found);
  }
}
