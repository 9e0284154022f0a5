import { type CheckOutcome, checkLines } from '../policy/check-lines.ts';
import { type CheckOptions, checkOptions } from '../policy/check-options.ts';
import { evaluateFolder } from '../policy/evaluate-folder.ts';
import { failingResults } from '../policy/fail-on.ts';
import { fileTargets } from '../policy/file-targets.ts';
import { readRegistersFolder } from '../policy/read-registers-folder.ts';
import { type AskedFiles, askedFiles, writeResults } from '../policy/write-results.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';
import type { Terminal } from '../terminal.ts';

/**
 * `fukushi policy check <folder> --profile <id> --as-of <day> [--fail-on <word>] [--access-log <file>] [--csv <file>]
 * [--pdf <file> [--sheet <file>]] [--oscal <folder>] [--json]`.
 */
export const policyCheck: Action = async ([folder = ''], options, terminal) => {
  const asked = await checkOptions(options, terminal);
  if (!asked.ok) return report(asked, terminal);
  const registers = await readRegistersFolder(folder, terminal);
  if (!registers.ok) return report(registers, terminal);
  const outcome = await evaluateFolder(registers.value, asked.value, terminal);
  if (!outcome.ok) return report(outcome, terminal);
  const files: AskedFiles = askedFiles(asked.value, outcome.value, registers.value);
  const inputs = [...registers.value.files, asked.value.accessLog, asked.value.sheet, asked.value.profile];
  const targets = await fileTargets(files.targets, inputs, terminal);
  if (!targets.ok) return report(targets, terminal);
  terminal.stderr([...registers.value.lines, ...outcome.value.lines].map((line) => `${line}\n`).join(''));
  terminal.stdout(`${shown(outcome.value, asked.value)}\n`);
  const written = await writeResults(files, sayTo(asked.value, terminal), terminal);
  if (!written.ok) return report(written, terminal);
  return isFailing(outcome.value, asked.value) ? 1 : 0;
};

function shown(outcome: CheckOutcome, { json, failOn }: CheckOptions): string {
  if (!json) return checkLines(outcome, failOn).join('\n');
  const { asOf, reports, registerFindings } = outcome;
  return JSON.stringify({ asOf, reports, registerFindings }, null, 2);
}

/** With `--json` the output holds the one value and nothing else. */
function sayTo({ json }: CheckOptions, { stdout }: Terminal): (line: string) => void {
  return json ? () => {} : (line) => stdout(`${line}\n`);
}

function isFailing({ reports, registerFindings }: CheckOutcome, { failOn }: CheckOptions): boolean {
  return registerFindings.length > 0 || reports.some((each) => failingResults(each, failOn).length > 0);
}
