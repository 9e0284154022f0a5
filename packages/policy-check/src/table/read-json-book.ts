import { type JsonSchema, placeText, readJson, schemas } from '@fukushi-kit/schema';
import type { BookReading } from './book-reading.ts';
import type { KeptKind } from './book-table.ts';
import { fileFinding } from './file-finding.ts';
import { jsonLines } from './json-lines.ts';
import type { RegisterFile } from './register-file.ts';

/** A JSON file may be as large as a CSV file. */
const LARGEST_BYTES: number = 100 * 1024 * 1024;

/** A book from a JSON file as the data contract has it. */
export function bookOfJson({ document }: KeptKind, { name, bytes }: RegisterFile): BookReading {
  const text = utf8Text(bytes);
  if (text === null) return { ok: false, findings: [fileFinding(name, 'not-utf-8')] };
  const read = readJson(text, { maximumBytes: LARGEST_BYTES });
  if (!read.ok) {
    const lineOf = ({ line }: Readonly<Record<string, unknown>>) => (typeof line === 'number' ? line : null);
    const findings = read.findings.map((found) => ({
      ...found,
      file: name,
      line: lineOf(found.detail ?? {}),
      column: null,
    }));
    return { ok: false, findings };
  }
  const bundle: JsonSchema = schemas[document];
  let lines: ReadonlyMap<string, number> | undefined;
  return {
    ok: true,
    document: read.value,
    placeOf: (path) => {
      lines ??= jsonLines(text);
      return { file: name, line: lineAt(lines, path), column: placeText(bundle, path) || null };
    },
    formOf: () => undefined,
    isTable: false,
    findings: [],
  };
}

/** The line of a value, or of what it is missing in. */
function lineAt(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number | null {
  if (path.length === 0) return null;
  return lines.get(path.join('/')) ?? lineAt(lines, path.slice(0, -1));
}

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
