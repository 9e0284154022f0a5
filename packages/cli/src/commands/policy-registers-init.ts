import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Catalogue } from '@fukushi-kit/policy-check';
import { keptBooks, type RegisterFile, registerTemplate, type TableFormat } from '@fukushi-kit/policy-check/registers';
import { firstLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { newFileFault } from '../new-file-fault.ts';
import { type Outcome, refused } from '../outcome.ts';
import { askedCatalogues } from '../policy/asked-catalogues.ts';
import { policyMessages } from '../policy/messages.ja.ts';
import { REGISTERS_README, registersReadme, type WrittenTemplate } from '../policy/registers-readme.ts';
import type { Action } from '../program.ts';
import { errorCode, nameOf } from '../read-text.ts';
import { report } from '../report.ts';
import { saveBytes } from '../save-bytes.ts';
import type { Terminal } from '../terminal.ts';

/** Books that are kept whatever the contract. */
const ALWAYS: ReadonlySet<string> = new Set(['contract', 'confirmations', 'waivers', 'agreement', 'coverage']);

/** `fukushi policy registers init <folder> [--xlsx] [--profile <id>]`. */
export const policyRegistersInit: Action = async ([folder = ''], { xlsx, profile }, terminal) => {
  const asked = await askedCatalogues(profile, terminal);
  if (!asked.ok) return report(asked, terminal);
  const files = await templateFiles(asked.value, xlsx === true ? 'xlsx' : 'csv');
  const written = await writeAll(files, folder, terminal);
  if (!written.ok) return report(written, terminal);
  terminal.stdout(`${policyMessages.templatesWritten(nameOf(folder), files.length)}\n`);
  return 0;
};

/** The empty tables of every register that a control of the catalogues reads, and what each is for. */
async function templateFiles(asked: readonly Catalogue[], format: TableFormat): Promise<readonly RegisterFile[]> {
  const read = new Set<string>(
    asked.flatMap(({ chapters }) => chapters.flatMap(({ controls }) => controls.flatMap(({ registers }) => registers))),
  );
  const files: RegisterFile[] = [];
  const templates: WrittenTemplate[] = [];
  for (const book of keptBooks.filter((each) => ALWAYS.has(each) || read.has(each))) {
    const own = await registerTemplate(book, format);
    files.push(...own);
    templates.push({ book, files: own.map(({ name }) => name) });
  }
  const bytes = new TextEncoder().encode(registersReadme(templates, asked));
  return [{ name: REGISTERS_README, bytes }, ...files];
}

/** Writes all files into a new or an existing folder; none where one of them is there already. */
async function writeAll(files: readonly RegisterFile[], folder: string, terminal: Terminal): Promise<Outcome<null>> {
  try {
    await mkdir(resolve(terminal.cwd, folder), { recursive: true });
  } catch (error) {
    return refused(messages.fileError(nameOf(folder), errorCode(error)));
  }
  const faults = await Promise.all(
    files.map(({ name }) => newFileFault(resolve(terminal.cwd, folder, name), join(folder, name))),
  );
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) return refused(...firstLines(found), messages.csvRefused);
  for (const { name, bytes } of files) {
    const saved = await saveBytes(bytes, join(folder, name), terminal);
    if (!saved.ok) return saved;
  }
  return { ok: true, value: null };
}
