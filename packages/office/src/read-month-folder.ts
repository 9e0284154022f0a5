import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Case,
  type Finding,
  type InputFindingCode,
  type Month,
  parseDocument,
  readJson,
} from '@fukushi-kit/schema';

/**
 * What may be wrong with the files of a month folder, apart from their content.
 *
 * @clause none codes of this project, not of a source
 */
export type MonthFolderOwnCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'not-a-file'
  | 'not-a-folder'
  | 'not-utf-8'
  | 'file-empty'
  | 'no-cases'
  | 'file-number-twice';

/**
 * What may keep a file of a month folder from being read.
 *
 * @clause none codes of this project, not of a source
 */
export type MonthFolderCode = InputFindingCode | MonthFolderOwnCode;

/**
 * A finding in one file of a month folder; `file` is its path within the folder, `''` the folder itself.
 *
 * @clause none a shape of this project, not of a source
 */
export interface FileFinding {
  readonly file: string;
  readonly document: 'Month' | 'Case' | null;
  readonly finding: Finding<MonthFolderCode>;
}

/**
 * The files of a month, each with the name it had, and the names in `cases/` that were not read because they do not end
 * in `.json`; hidden files are not named.
 *
 * @clause none a shape of this project, not of a source
 */
export interface MonthFolder {
  readonly order: Month;
  readonly cases: readonly { readonly file: string; readonly content: Case }[];
  readonly unread: readonly string[];
}

const MAXIMUM_BYTES = 8 * 1024 * 1024;

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly FileFinding[] };

/**
 * Reads `month.json` and every `cases/*.json` of a folder, in the order of their names: all of them, or every finding
 * against any of them. Findings name files and places, never values.
 *
 * @clause none the border of data, not a source
 *
 * @example
 * const read = await readMonthFolder('no-such-folder');
 * read.ok ? [] : read.findings.map(({ finding }) => finding.code) // => ['file-missing']
 */
export async function readMonthFolder(folder: string): Promise<Read<MonthFolder>> {
  const root = await folderFault(folder);
  if (root !== null) return refused('', null, root);
  const order = await readDocument(folder, 'month.json', 'Month');
  const names = await caseNames(join(folder, 'cases'));
  if (!names.ok) return { ok: false, findings: [...(order.ok ? [] : order.findings), ...names.findings] };
  const read: Read<Case>[] = [];
  for (const name of names.value.json) read.push(await readDocument(folder, `cases/${name}`, 'Case'));
  const cases = read.flatMap((one, index) =>
    one.ok ? [{ file: `cases/${names.value.json[index] ?? ''}`, content: one.value }] : [],
  );
  const findings = [order, ...read].flatMap((one) => (one.ok ? [] : one.findings));
  const numbers = cases.map(({ content }) => content.controlNumber.toLowerCase());
  const twice = cases.filter((_, index) => numbers.indexOf(numbers[index] ?? '') < index);
  const all = [
    ...findings,
    ...twice.flatMap(({ file }) => fileFindings(file, 'Case', 'file-number-twice', ['controlNumber'])),
  ];
  return order.ok && all.length === 0
    ? { ok: true, value: { order: order.value, cases, unread: names.value.unread } }
    : { ok: false, findings: all };
}

async function caseNames(
  folder: string,
): Promise<Read<{ readonly json: readonly string[]; readonly unread: readonly string[] }>> {
  const fault = await folderFault(folder);
  if (fault !== null) return refused('cases', null, fault);
  const visible = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const json = visible.filter(isJson);
  if (json.length === 0) return refused('cases', null, 'no-cases');
  return { ok: true, value: { json, unread: visible.filter((name) => !isJson(name)) } };
}

function isJson(name: string): boolean {
  return name.toLowerCase().endsWith('.json');
}

async function readDocument<Name extends 'Month' | 'Case'>(
  folder: string,
  file: string,
  name: Name,
): Promise<Read<Name extends 'Month' ? Month : Case>>;
async function readDocument(folder: string, file: string, name: 'Month' | 'Case'): Promise<Read<Month | Case>> {
  const bytes = await readBytes(join(folder, file));
  if (typeof bytes === 'string') return refused(file, name, bytes);
  const text = utf8(bytes);
  if (text === null) return refused(file, name, 'not-utf-8');
  if (text.trim() === '') return refused(file, name, 'file-empty');
  const json = readJson(text, { maximumBytes: MAXIMUM_BYTES });
  const parsed = json.ok ? parseDocument(name, json.value) : json;
  if (parsed.ok) return parsed;
  return { ok: false, findings: parsed.findings.map((finding) => ({ file, document: name, finding })) };
}

async function readBytes(path: string): Promise<Uint8Array | MonthFolderCode> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return 'not-a-file';
    return found.size > MAXIMUM_BYTES ? 'input-too-large' : await readFile(path);
  } catch (error) {
    return isMissing(error) ? 'file-missing' : 'file-unreadable';
  }
}

async function folderFault(path: string): Promise<MonthFolderCode | null> {
  try {
    return (await stat(path)).isDirectory() ? null : 'not-a-folder';
  } catch (error) {
    return isMissing(error) ? 'file-missing' : 'file-unreadable';
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(file: string, document: FileFinding['document'], code: MonthFolderCode): Read<never> {
  return { ok: false, findings: fileFindings(file, document, code, []) };
}

function fileFindings(
  file: string,
  document: FileFinding['document'],
  code: MonthFolderCode,
  path: readonly PropertyKey[],
): readonly FileFinding[] {
  const detail = code === 'input-too-large' ? { detail: { maximum: MAXIMUM_BYTES } } : {};
  return [{ file, document, finding: { code, path, severity: 'error', ...detail } }];
}
