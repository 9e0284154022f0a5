import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { plainDate } from '@fukushi-kit/calendar';
import type { Books } from '@fukushi-kit/policy-check';
import { type RegisterFile, readRegisters, registerFileText } from '@fukushi-kit/policy-check/registers';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import { firstAsLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { errorCode, nameOf, readBytes } from '../read-text.ts';
import { shownName } from '../shown-name.ts';
import type { Terminal } from '../terminal.ts';
import { policyMessages } from './messages.ja.ts';
import { REGISTERS_README } from './registers-readme.ts';

const LARGEST_BYTES: number = 100 * 1024 * 1024;
const REGISTER_FILE = /\.(?:json|csv|xlsx)$/i;
/** Days after the day of the check are told by `registerFindings`, so that a check can be made again for an earlier day. */
const ANY_DAY = plainDate('9999-12-31');

/** A folder of registers as it was read: the books, what was agreed on, and what a person should know of its files. */
export interface RegistersFolder {
  readonly books: Books;
  readonly agreement: PolicyAgreement;
  /** The files of registers, which nothing is written over. */
  readonly files: readonly string[];
  readonly lines: readonly string[];
}

/** Reads a folder of registers. One broken file refuses all of them, each fault with its file, line and reason. */
export async function readRegistersFolder(folder: string, terminal: Terminal): Promise<Outcome<RegistersFolder>> {
  const entries = await entryNames(folder, terminal);
  if (!entries.ok) return entries;
  const { names, folders } = entries.value;
  const files = await registerFiles(folder, names, terminal);
  if (!files.ok) return files;
  const read = await readRegisters(files.value, ANY_DAY);
  const lines = firstAsLines(read.findings, (finding) => shownName(registerFileText(finding)));
  if (!read.ok) return wrongUse(...lines, policyMessages.notChecked);
  const unknown = read.findings.filter(({ code }) => code === 'file-unknown').map(({ file }) => file);
  const own = files.value.map(({ name }) => name).filter((name) => !unknown.includes(name));
  if (own.length === 0) return wrongUse(messages.at(nameOf(folder), policyMessages.noRegisters), ...lines);
  const unread = unreadLines(names, folders);
  const { books, agreement } = read;
  const value = { books, agreement, files: own.map((name) => join(folder, name)), lines: [...lines, ...unread] };
  return { ok: true, value };
}

/** The bytes of the files that may be registers by the ends of their names. */
async function registerFiles(
  folder: string,
  names: readonly string[],
  terminal: Terminal,
): Promise<Outcome<readonly RegisterFile[]>> {
  const value: RegisterFile[] = [];
  for (const name of names.filter((each) => REGISTER_FILE.test(each))) {
    const bytes = await readBytes(join(folder, name), terminal, LARGEST_BYTES);
    if (!bytes.ok) return wrongUse(...bytes.lines, policyMessages.notChecked);
    value.push({ name, bytes: bytes.value });
  }
  return { ok: true, value };
}

function unreadLines(names: readonly string[], folders: readonly string[]): readonly string[] {
  const unread = names.filter((name) => !REGISTER_FILE.test(name) && name !== REGISTERS_README);
  return [
    ...(unread.length === 0 ? [] : [policyMessages.unread(unread.map(shownName))]),
    ...(folders.length === 0 ? [] : [policyMessages.unreadFolders(folders.map(shownName))]),
  ];
}

/** What stands in a folder, in order; hidden entries are the system's, and a device or a pipe is no file. */
interface EntryNames {
  readonly names: readonly string[];
  /** Folders within it, which are not read. */
  readonly folders: readonly string[];
}

async function entryNames(folder: string, { cwd }: Terminal): Promise<Outcome<EntryNames>> {
  try {
    const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.'));
    const named = (of: (entry: Dirent) => boolean): readonly string[] =>
      shown
        .filter(of)
        .map(({ name }) => name)
        .sort();
    const names = named((entry) => entry.isFile() || entry.isSymbolicLink());
    return { ok: true, value: { names, folders: named((entry) => entry.isDirectory()) } };
  } catch (error) {
    return wrongUse(messages.fileError(nameOf(folder), errorCode(error)));
  }
}
