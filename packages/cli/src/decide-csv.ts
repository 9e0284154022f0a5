import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { evacuationPlanMessages, type PlanFinding } from '@fukushi-kit/evacuation-plan';
import { replaceWhole } from '@fukushi-kit/office';
import type { Vocabulary } from '@fukushi-kit/rule';
import { type CsvFault, csvRows } from './csv-rows.ts';
import { type CsvDecision, decidedCsv } from './decided-csv.ts';
import type { ExitCode } from './exit-code.ts';
import { findingLine, firstLines } from './finding-line.ts';
import { messages } from './messages.ja.ts';
import { errorCode } from './read-text.ts';
import { isSameFile } from './same-file.ts';
import type { Terminal } from './terminal.ts';

/** A file of facts to be decided, and where the decisions go. */
export interface CsvQuestion extends CsvDecision {
  readonly vocabulary: Vocabulary;
  readonly csv: string;
  readonly out: string;
}

const FAULTS_KEPT = 1000;

/** Decides every row of a CSV file; the result takes its place only when every row could be read. */
export async function decideCsv(question: CsvQuestion, terminal: Terminal): Promise<ExitCode> {
  const { stdout, stderr, cwd } = terminal;
  const from = resolve(cwd, question.csv);
  const to = resolve(cwd, question.out);
  const unfit = await unfitPaths(question, from, to);
  if (unfit !== null) {
    stderr(`${unfit.line}\n`);
    return unfit.exitCode;
  }
  const log = faultLog();
  const conflicts = faultLog();
  const seen = {
    rows: 0,
    replaced: [] as readonly string[],
    conflict: (line: number, finding: PlanFinding) =>
      conflicts.add({ line, text: findingLine(messages.contradictions, finding, undefined, evacuationPlanMessages) }),
  };
  const rows = decidedCsv(
    csvRows({ path: from, name: question.csv, vocabulary: question.vocabulary }, log.add),
    question,
    seen,
  );
  try {
    await replaceWhole(to, async (temporary) => {
      await pipeline(Readable.from(rows), createWriteStream(temporary, { flags: 'wx' }));
      return log.count() === 0;
    });
  } catch (error) {
    log.add({ line: null, text: messages.fileError(question.out, errorCode(error)) });
  }
  if (log.count() > 0) {
    stderr(`${[...log.lines(question.csv), messages.csvRefused].join('\n')}\n`);
    return 1;
  }
  if (seen.replaced.length > 0) stderr(`${messages.csvReplaced(seen.replaced)}\n`);
  stdout(`${messages.csvDone(seen.rows, question.out)}\n`);
  if (conflicts.count() > 0) stderr(`${conflicts.lines(question.csv).join('\n')}\n`);
  return 0;
}

async function unfitPaths(
  { csv, out }: CsvQuestion,
  from: string,
  to: string,
): Promise<{ readonly line: string; readonly exitCode: ExitCode } | null> {
  if (await isSameFile(from, to)) return { line: messages.sameFile, exitCode: 2 };
  try {
    if ((await stat(from)).isDirectory()) return { line: messages.isFolder(csv), exitCode: 1 };
  } catch (error) {
    return { line: messages.fileError(csv, errorCode(error)), exitCode: 1 };
  }
  const isFolder = await stat(to).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? { line: messages.isFolder(out), exitCode: 1 } : null;
}

interface FaultLog {
  readonly add: (fault: CsvFault) => void;
  readonly count: () => number;
  readonly lines: (name: string) => readonly string[];
}

function faultLog(): FaultLog {
  const kept: CsvFault[] = [];
  let count = 0;
  return {
    add: (fault) => {
      count += 1;
      if (kept.length < FAULTS_KEPT) kept.push(fault);
    },
    count: () => count,
    lines: (name) => {
      const lines = kept.map(({ line, text }) =>
        line === null ? text : messages.at(name, messages.csvLine(line, text)),
      );
      return [...firstLines(lines), ...(count > kept.length ? [messages.moreFindings(count - kept.length)] : [])];
    },
  };
}
