import type { Finding, Parsed } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';
import { DEEPEST, isTooDeep } from './is-too-deep.ts';
import { repeatedKeys } from './repeated-keys.ts';

const MAXIMUM_BYTES = 8 * 1024 * 1024;

/**
 * Reads JSON text: the value, or findings when the text is not JSON, is larger than `maximumBytes` in UTF-8 (8 MiB when
 * not given, a technical limit), nests deeper than 100 levels, or writes a key twice, which JSON.parse would take silently. A byte order mark at its
 * beginning is allowed.
 *
 * @clause none a technical border
 * @example
 * import { readJson } from '@fukushi-kit/schema';
 * readJson('{"on": "2025-06-15"}') // => { ok: true, value: { on: '2025-06-15' } }
 * readJson('[1, 2').ok // => false
 */
export function readJson(
  text: string,
  { maximumBytes = MAXIMUM_BYTES }: { readonly maximumBytes?: number } = {},
): Parsed<unknown, InputFindingCode> {
  if (utf8Bytes(text, maximumBytes) > maximumBytes) return refused('input-too-large', { maximum: maximumBytes });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return refused('not-json', whereOf(error, body));
  }
  if (isTooDeep(value)) return refused('too-deep', { maximum: DEEPEST });
  const findings = repeatedKeys(body);
  return findings.length === 0 ? { ok: true, value } : { ok: false, findings };
}

function refused(code: InputFindingCode, detail: Finding['detail']): Parsed<unknown, InputFindingCode> {
  return { ok: false, findings: [{ code, path: [], severity: 'error', ...(detail === undefined ? {} : { detail }) }] };
}

function utf8Bytes(text: string, enough: number): number {
  if (text.length > enough || text.length * 3 <= enough) return text.length;
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The engine's message may quote the text, so only the position is taken from it. */
function whereOf(error: unknown, text: string): Finding['detail'] {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
