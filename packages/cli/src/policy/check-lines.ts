import { formatEraDate, type PlainDate } from '@fukushi-kit/calendar';
import {
  type Books,
  catalogue,
  type PolicyFinding,
  type PolicyReport,
  type RegisterFindingCode,
} from '@fukushi-kit/policy-check';
import { countTable } from './count-table.ts';
import { type FailOn, failingResults, failOnWord } from './fail-on.ts';
import { policyMessages } from './messages.ja.ts';
import { registerLines } from './register-lines.ts';
import { resultLines } from './result-lines.ts';
import { waiverLines } from './waiver-lines.ts';

/** How a check came out: a report for each catalogue, and what is wrong with the registers as such. */
export interface CheckOutcome {
  readonly books: Books;
  readonly asOf: PlainDate;
  readonly reports: readonly PolicyReport[];
  readonly registerFindings: readonly PolicyFinding<RegisterFindingCode>[];
}

/** What is said of a check: its counts and findings, catalogue by catalogue, then waivers, registers and how it ended. */
export function checkLines(outcome: CheckOutcome, failOn: FailOn): readonly string[] {
  const { books, asOf, reports, registerFindings } = outcome;
  return [
    ...reports.flatMap((report) => [
      policyMessages.catalogueHead(catalogue(report.catalogue).title, report.catalogue),
      policyMessages.asOf(formatEraDate(asOf)),
      '',
      countTable(report),
      ...resultLines(report),
      '',
    ]),
    ...list(policyMessages.waiversHead, waiverLines(books, reports)),
    ...list(policyMessages.registersHead, registerLines(books, registerFindings)),
    ...endLines(outcome, failOn),
  ];
}

function list(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`), ''];
}

function endLines({ reports, registerFindings }: CheckOutcome, failOn: FailOn): readonly string[] {
  const failing = reports.flatMap((report) => failingResults(report, failOn)).length;
  const open = reports.reduce((sum, { counts }) => sum + counts.unverified + counts.efforts.unverified, 0);
  const word =
    failOn === 'unverified' ? policyMessages.breachesAndOpen : policyMessages.breachesFrom(failOnWord(failOn));
  return [
    failing === 0 ? policyMessages.notFailing(word) : policyMessages.failing(word, failing),
    ...(open === 0 ? [] : [policyMessages.stillOpen(open)]),
    ...(registerFindings.length > 0 ? [policyMessages.failingRegisters] : []),
  ];
}
