import { formatEraDate } from '@fukushi-kit/calendar';
import { catalogue } from '@fukushi-kit/policy-check';
import { type OscalReading, oscalFindingText, readOscalResults } from '@fukushi-kit/policy-check/oscal';
import { firstAsLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { refused } from '../outcome.ts';
import { countTable } from '../policy/count-table.ts';
import { policyMessages } from '../policy/messages.ja.ts';
import { resultLines } from '../policy/result-lines.ts';
import { waiverLines } from '../policy/waiver-lines.ts';
import type { Action } from '../program.ts';
import { nameOf, readText } from '../read-text.ts';
import { report } from '../report.ts';

/** `fukushi policy import <results.json> [--json]`. */
export const policyImport: Action = async ([path = ''], { json }, terminal) => {
  const text = await readText(path, terminal);
  if (!text.ok) return report(text, terminal);
  const read = readOscalResults(text.value);
  if (!read.ok) {
    const lines = firstAsLines(read.findings, (finding) => messages.at(nameOf(path), oscalFindingText(finding)));
    return report(refused(...lines), terminal);
  }
  if (!read.value.isAsWritten) terminal.stderr(`${messages.at(nameOf(path), policyMessages.notAsWritten)}\n`);
  terminal.stdout(`${json === true ? JSON.stringify(read.value, null, 2) : shown(read.value)}\n`);
  return 0;
};

function shown({ report: read, contract }: OscalReading): string {
  const waivers = waiverLines({}, [read]);
  return [
    policyMessages.catalogueHead(catalogue(read.catalogue).title, read.catalogue),
    policyMessages.asOf(formatEraDate(read.asOf)),
    ...(contract === null ? [] : [policyMessages.contract(contract)]),
    '',
    countTable(read),
    ...resultLines(read),
    ...(waivers.length === 0 ? [] : ['', policyMessages.waiversHead, ...waivers.map((line) => `  ${line}`)]),
  ].join('\n');
}
