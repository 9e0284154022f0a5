import { formatEraMonth, yearMonth } from '@fukushi-kit/calendar';
import { layoutMessage } from '@fukushi-kit/form';
import { type MonthResult, officeMessages, officeText, type Printed } from '@fukushi-kit/office';
import type { Finding, MunicipalityProfile, Severity } from '@fukushi-kit/schema';
import { dayText } from './day-text.ts';
import { findingLine } from './finding-line.ts';
import { messages } from './messages.ja.ts';
import { personRow } from './month-lines.ts';
import { allPrints, isStopped, type MonthPrints } from './month-prints.ts';
import { readingLines } from './reading-lines.ts';
import { table } from './table.ts';

interface Remark {
  readonly severity: Severity;
  readonly text: string;
  readonly about: string;
}

/** What is said when a month is done: the table, what to check, the count, the files, the day it is due, the readings. */
export function monthClosing(
  profile: MunicipalityProfile,
  result: MonthResult,
  prints: MonthPrints,
  out: string,
): string {
  const remarks = [
    ...personRemarks(result),
    ...result.report.findings.map(reportRemark(result)),
    ...printRemarks(prints),
  ];
  const { plans, rosters } = result.report.thisMonth;
  const lines = [
    '',
    table([
      [...messages.monthColumns],
      ...result.people.map((person, index) => personRow(person, prints.ofPeople[index] ?? [])),
    ]),
    ...section(
      messages.findingsHead,
      remarks.filter(({ severity }) => severity !== 'notice'),
    ),
    ...section(
      messages.noticesHead,
      remarks.filter(({ severity }) => severity === 'notice'),
    ),
    '',
    messages.reportCounts(plans.total.count, plans.new.count, plans.update.count, rosters.total.count),
    messages.written(allPrints(prints).filter(({ state }) => state === 'written').length, out),
    ...dueLines(result),
    ...readingLines(profile, result.readings).map((line) => `  ${line}`),
    ...(isStopped(result, prints) ? [messages.monthStopped] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function personRemarks({ people }: MonthResult): readonly Remark[] {
  return people.flatMap(({ controlNumber, findings }) =>
    findings.map((finding) => ({
      severity: finding.severity,
      text: findingLine('', finding, 'Case', { [finding.code]: officeText(finding) }),
      about: controlNumber,
    })),
  );
}

function reportRemark({ people }: MonthResult): (finding: Finding<keyof typeof officeMessages>) => Remark {
  return (finding) => ({
    severity: finding.severity,
    text: findingLine('', { ...finding, path: [] }, undefined, officeMessages),
    about: people[Number(finding.path[1])]?.controlNumber ?? '',
  });
}

function printRemarks(prints: MonthPrints): readonly Remark[] {
  return allPrints(prints).flatMap((printed) => remarksOf(printed));
}

function remarksOf(printed: Printed): readonly Remark[] {
  if (printed.state === 'failed') {
    return [{ severity: 'error', text: messages.fileError(printed.file, printed.cause), about: '' }];
  }
  return printed.findings.map((finding) => ({
    severity: finding.severity,
    text: layoutMessage(finding),
    about: printed.file,
  }));
}

/** Remarks that say the same stand once, with everything that they are about. */
function section(head: string, remarks: readonly Remark[]): readonly string[] {
  if (remarks.length === 0) return [];
  const about = new Map<string, readonly string[]>();
  for (const remark of remarks) about.set(remark.text, [...(about.get(remark.text) ?? []), remark.about]);
  return ['', head, ...[...about].map(([text, numbers]) => messages.about(text, [...new Set(numbers)]))];
}

function dueLines({ due, month }: MonthResult): readonly string[] {
  if (due === null) return [messages.noDueRule];
  return [
    `${messages.dueHead(formatEraMonth(yearMonth(month)), dayText(due.due))}（${due.clauses.join(' ')}）`,
    ...due.findings.map((finding) => `  ${findingLine('', { ...finding, path: [] }, undefined, officeMessages)}`),
  ];
}
