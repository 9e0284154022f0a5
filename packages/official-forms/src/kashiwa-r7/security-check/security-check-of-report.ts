import type { SecurityCheckForm } from '@fukushi-kit/schema';
import { checkScope } from '../../policy/check-scope.ts';
import { expectCatalogue } from '../../policy/expect-catalogue.ts';
import type { ReportedCheck } from '../../policy/reported-check.ts';
import { sheetRows } from '../../policy/sheet-rows.ts';
import { totalRemark } from '../../policy/total-remark.ts';
import { checkGroups } from './check-groups.ts';
import { securityCheckForm } from './security-check-form.ts';

/**
 * The data of the check sheet of information security (情報セキュリティ点検表) from a report on the controls of Kashiwa: the
 * verdict, the registers and the findings of every row, and the counts of these rows. Controls without a row of their own,
 * those of other sections, stand among the added items. What no report tells is left to be written.
 *
 * @throws {RangeError} if the report is on another catalogue.
 *
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const report = evaluateAll('kashiwa-r7', {}, noAgreement, plainDate('2025-06-30'));
 * const header = { controlNumber: null, madeOn: null, contractName: null, contractorName: null, kind: null, from: null,
 *   to: null, by: null, rulesVersion: null, logHead: null, remark: null, confirmedBy: null, confirmedOn: null };
 * const data = securityCheckOfReport({ report, books: {}, agreement: noAgreement, header });
 * data.answers['k10-2-o4'].verdict // => 'unverified'
 * data.answers['k10-2-o4'].evidence // => 'ID台帳 提出なし、契約情報 提出なし'
 */
export function securityCheckOfReport(check: ReportedCheck): SecurityCheckForm {
  const { report, header } = check;
  expectCatalogue(report, 'kashiwa-r7');
  const rows = sheetRows(check, checkGroups);
  const { answers, counts, added } = rows;
  return securityCheckForm({
    sheet: {
      controlNumber: header.controlNumber,
      madeOn: header.madeOn,
      contractorName: header.contractorName,
      scope: checkScope(check),
      added,
      effortUnmet: [...answers.values()].filter(({ verdict }) => verdict === 'effort-unmet').length,
      remark: totalRemark(check, rows),
      confirmedBy: header.confirmedBy,
      confirmedOn: header.confirmedOn,
    },
    answers: Object.fromEntries(answers) as Partial<SecurityCheckForm['answers']>,
    counts: Object.fromEntries(counts),
  });
}
