import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type OscalDocument, oscalDocuments } from '@fukushi-kit/policy-check/oscal';
import { writeCsv } from '@fukushi-kit/sheet';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused } from '../outcome.ts';
import { errorCode, nameOf } from '../read-text.ts';
import { saveBytes } from '../save-bytes.ts';
import { shownName } from '../shown-name.ts';
import { findingLines } from '../table-file.ts';
import type { Terminal } from '../terminal.ts';
import type { CheckOutcome } from './check-lines.ts';
import type { CheckOptions } from './check-options.ts';
import type { FileTarget } from './file-targets.ts';
import { policyMessages } from './messages.ja.ts';
import { printPolicySheets } from './print-policy-sheets.ts';
import type { RegistersFolder } from './read-registers-folder.ts';
import { resultTable } from './result-table.ts';

/** The files that a check was asked to write, with what they are made from. */
export interface AskedFiles {
  readonly options: CheckOptions;
  readonly outcome: CheckOutcome;
  readonly registers: RegistersFolder;
  readonly documents: readonly OscalDocument[];
  readonly targets: readonly FileTarget[];
}

type Say = (line: string) => void;

/** What a check is to write, and where. */
export function askedFiles(options: CheckOptions, outcome: CheckOutcome, registers: RegistersFolder): AskedFiles {
  const { csv, pdf, oscal } = options;
  const { reports, books } = outcome;
  const { agreement } = registers;
  const documents =
    oscal === undefined ? [] : reports.flatMap((report) => oscalDocuments({ report, books, agreement }));
  const targets = [
    ...(csv === undefined ? [] : [{ option: '--csv', path: csv }]),
    ...(pdf === undefined ? [] : [{ option: '--pdf', path: pdf }]),
    ...documents.map(({ name }) => ({ option: '--oscal', path: join(oscal ?? '', name) })),
  ];
  return { options, outcome, registers, documents, targets };
}

/** Writes the files of a check, each whole, and says which; stops at the first that cannot be written. */
export async function writeResults(files: AskedFiles, say: Say, terminal: Terminal): Promise<Outcome<null>> {
  const { csv, pdf, oscal } = files.options;
  if (csv !== undefined) {
    const written = await writeResultCsv(files, csv, say, terminal);
    if (!written.ok) return written;
  }
  if (pdf !== undefined) {
    const written = await writePdf(files, pdf, say, terminal);
    if (!written.ok) return written;
  }
  return oscal === undefined ? { ok: true, value: null } : await writeOscal(files, oscal, say, terminal);
}

async function writeResultCsv(
  { outcome }: AskedFiles,
  path: string,
  say: Say,
  terminal: Terminal,
): Promise<Outcome<null>> {
  const table = resultTable(outcome.reports);
  const written = writeCsv(table, { encoding: 'utf-8', reader: 'spreadsheet' });
  if (!written.ok) return refused(...findingLines(written.findings, nameOf(path)));
  const saved = await saveBytes(written.value, path, terminal);
  if (!saved.ok) return saved;
  say(policyMessages.csvWritten(saved.value, table.rows.length));
  return { ok: true, value: null };
}

async function writePdf(
  { outcome, registers, options }: AskedFiles,
  path: string,
  say: Say,
  terminal: Terminal,
): Promise<Outcome<null>> {
  const printed = await printPolicySheets(outcome, registers, options.header);
  if (!printed.ok) return printed;
  terminal.stderr(printed.value.lines.map((line) => `${line}\n`).join(''));
  const saved = await saveBytes(printed.value.bytes, path, terminal);
  if (!saved.ok) return saved;
  say(messages.printed(saved.value, printed.value.pages));
  return { ok: true, value: null };
}

async function writeOscal(
  { documents, outcome }: AskedFiles,
  folder: string,
  say: Say,
  terminal: Terminal,
): Promise<Outcome<null>> {
  const full = resolve(terminal.cwd, folder);
  try {
    await mkdir(full, { recursive: true });
  } catch (error) {
    return refused(messages.fileError(nameOf(folder), errorCode(error)));
  }
  for (const { name, text } of documents) {
    const saved = await saveBytes(new TextEncoder().encode(text), join(folder, name), terminal);
    if (!saved.ok) return saved;
  }
  say(messages.written(documents.length, nameOf(folder)));
  const stale = await staleDocuments(full, documents, outcome);
  if (stale.length > 0) terminal.stderr(`${policyMessages.staleDocuments(nameOf(folder), stale)}\n`);
  return { ok: true, value: null };
}

/** Documents of an earlier check by the same catalogues that this one did not write, such as a plan of action. */
async function staleDocuments(
  folder: string,
  documents: readonly OscalDocument[],
  { reports }: CheckOutcome,
): Promise<readonly string[]> {
  const isOwn = (name: string): boolean =>
    reports.some(
      ({ catalogue }) =>
        /^(?:catalog|profile|assessment-plan|assessment-results|poam)\.json$/.test(name.slice(catalogue.length + 1)) &&
        name.startsWith(`${catalogue}-`),
    );
  return (await readdir(folder))
    .filter((name) => isOwn(name) && !documents.some((document) => document.name === name))
    .map(shownName)
    .sort();
}
