import { clause as clauseOf } from '@fukushi-kit/clause';
import { type ControlResult, control, words as policyWords } from '@fukushi-kit/policy-check';
import type { PolicyCheckSummaryForm, SummaryBreach, SummaryOpen } from '@fukushi-kit/schema';
import { checkScope } from '../../policy/check-scope.ts';
import { controlName } from '../../policy/control-name.ts';
import { fewFindings } from '../../policy/few-findings.ts';
import type { ReportedCheck } from '../../policy/reported-check.ts';
import { sheetSender } from '../../policy/sheet-sender.ts';
import { parameterRows, waiverRows } from './agreed-rows.ts';
import { countsChart, countsRow } from './chapter-counts.ts';

/**
 * The data of the front sheet of a check (点検結果の総括) from its report: the counts by chapter as a table and as bars, the
 * controls that are not in order and those that are not made sure of, the numbers in force and the waivers. Nothing is
 * counted anew but the sum of a row.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const report = evaluateAll('kashiwa-r7', {}, noAgreement, plainDate('2025-06-30'));
 * const header = { controlNumber: null, madeOn: null, contractName: null, contractorName: null, kind: null, from: null,
 *   to: null, by: null, rulesVersion: null, logHead: null, remark: null, confirmedBy: null, confirmedOn: null };
 * const data = policyCheckSummaryForm({ report, books: {}, agreement: noAgreement, header });
 * data.addressee // => '柏市長'
 * data.total.unverified // => report.counts.unverified
 */
export function policyCheckSummaryForm(check: ReportedCheck): PolicyCheckSummaryForm {
  const { report, books, agreement, header } = check;
  const { results } = report;
  return {
    ...sheetSender(check),
    scope: checkScope(check),
    chapters: report.chapters.map(({ title, counts }) => ({ chapter: title, ...countsRow(counts) })),
    total: countsRow(report.counts),
    chart: countsChart(report),
    breaches: results.filter(({ verdict }) => verdict === 'nonconforming').map(breachRow),
    open: results.filter(({ verdict }) => verdict === 'unverified').map(openRow),
    parameters: parameterRows(report, agreement, report.asOf),
    waivers: waiverRows(report, books.waivers),
    remark: header.remark,
  };
}

function breachRow({ findings, waivers, ...result }: ControlResult): SummaryBreach {
  return {
    ...controlRow(result),
    findings: fewFindings(findings.filter(({ severity }) => severity === 'error')),
    waiver: waivers.length === 0 ? null : waivers.join('、'),
  };
}

function openRow({ findings, ...result }: ControlResult): SummaryOpen {
  return { ...controlRow(result), findings: fewFindings(findings.filter(({ severity }) => severity === 'warning')) };
}

function controlRow({ control: id }: Pick<ControlResult, 'control'>): Pick<SummaryOpen, 'clause' | 'item' | 'gravity'> {
  const { clause, gravity } = control(id);
  return { clause: clauseOf(clause).at, item: controlName(id), gravity: policyWords.gravity[gravity] };
}
