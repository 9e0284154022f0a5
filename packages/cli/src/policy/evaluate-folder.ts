import type { PlainDate } from '@fukushi-kit/calendar';
import {
  type Books,
  type Catalogue,
  evaluateAll,
  openCheck,
  type PolicyReport,
  registerFindings,
} from '@fukushi-kit/policy-check';
import { accessBookOf, readAccessLines } from '@fukushi-kit/policy-check/sources';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { nameOf } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { accessLogBytes, seeAccessLog } from './access-log-file.ts';
import type { CheckOutcome } from './check-lines.ts';
import { policyMessages } from './messages.ja.ts';
import type { RegistersFolder } from './read-registers-folder.ts';

interface Asked {
  readonly catalogues: readonly Catalogue[];
  readonly asOf: PlainDate;
  /** A file with the rows of the access log, where they do not stand in the folder. */
  readonly accessLog: string | undefined;
}

/** How a check came out, and what a person should know of the access log. */
interface Evaluated extends CheckOutcome {
  readonly lines: readonly string[];
}

/** Checks the registers of a folder by catalogues; the access log, where it is a file of its own, row by row. */
export async function evaluateFolder(
  folder: RegistersFolder,
  { catalogues, asOf, accessLog }: Asked,
  terminal: Terminal,
): Promise<Outcome<Evaluated>> {
  const { books, agreement } = folder;
  if (accessLog === undefined) {
    const reports = catalogues.map(({ id }) => evaluateAll(id, books, agreement, asOf));
    return { ok: true, value: outcomeOf(books, asOf, reports, []) };
  }
  const declared = books.accessLog ?? { coverage: null, verification: null, rows: [] };
  if ([...declared.rows].length > 0) return wrongUse(messages.at(nameOf(accessLog), policyMessages.twoLogs));
  const reading = readAccessLines(accessLogBytes(accessLog, terminal));
  const all: Books = { ...books, accessLog: accessBookOf(reading, declared) };
  const checks = catalogues.map(({ id }) => openCheck(id, all, agreement, asOf));
  const seen = await seeAccessLog(accessLog, reading, checks);
  if (!seen.ok) return seen;
  const reports = checks.map(({ report }) => report());
  return { ok: true, value: outcomeOf(all, asOf, reports, seen.value) };
}

function outcomeOf(
  books: Books,
  asOf: PlainDate,
  reports: readonly PolicyReport[],
  lines: readonly string[],
): Evaluated {
  return { books, asOf, reports, registerFindings: registerFindings(books, asOf), lines };
}
