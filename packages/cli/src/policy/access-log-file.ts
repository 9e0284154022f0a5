import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenCheck } from '@fukushi-kit/policy-check';
import { type AccessReading, type AccessSummary, sourceFindingText } from '@fukushi-kit/policy-check/sources';
import { firstLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { errorCode, nameOf } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { policyMessages } from './messages.ja.ts';

/** What can be wrong with the order of rows that were read well; the checks see those rows and tell. */
const OF_ORDER: ReadonlySet<string> = new Set([
  'sequence-twice',
  'sequence-backwards',
  'sequence-by-line',
  'time-backwards',
]);

/** The bytes of an access log file as they come, so that a log of any length is never held whole. */
export function accessLogBytes(path: string, { cwd }: Terminal): AsyncIterable<Uint8Array> {
  return createReadStream(resolve(cwd, path));
}

/**
 * Shows every row of a log to the checks under way. A line that cannot be read refuses the log; lines about its order are
 * given, since the rows stand.
 */
export async function seeAccessLog(
  path: string,
  { rows, summary }: AccessReading,
  checks: readonly OpenCheck[],
): Promise<Outcome<readonly string[]>> {
  try {
    for await (const row of rows) for (const { see } of checks) see(row);
  } catch (error) {
    return wrongUse(messages.fileError(nameOf(path), errorCode(error)));
  }
  const { counts } = summary();
  const lines = accessLines(path, summary());
  const isUnreadable = Object.keys(counts).some((code) => !OF_ORDER.has(code));
  return isUnreadable ? wrongUse(...lines, policyMessages.notChecked) : { ok: true, value: lines };
}

function accessLines(path: string, { findings, counts }: AccessSummary): readonly string[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const lines = findings.map((finding) => `${nameOf(path)} ${sourceFindingText(finding)}`);
  return firstLines([...lines, ...(all > findings.length ? [messages.moreFindings(all - findings.length)] : [])]);
}
