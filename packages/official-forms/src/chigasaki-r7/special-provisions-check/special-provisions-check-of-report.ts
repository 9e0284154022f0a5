import type { SpecialProvisionsCheckForm } from '@fukushi-kit/schema';
import { checkScope } from '../../policy/check-scope.ts';
import { expectCatalogue } from '../../policy/expect-catalogue.ts';
import type { ReportedCheck } from '../../policy/reported-check.ts';
import { sheetRows } from '../../policy/sheet-rows.ts';
import { totalRemark } from '../../policy/total-remark.ts';
import { checkGroups } from './check-groups.ts';
import { specialProvisionsCheckForm } from './special-provisions-check-form.ts';

/**
 * The data of the check sheet of the special provisions (個人情報取扱特記事項 点検表) from a report on their controls: the
 * verdict, the registers and the findings of every row, and the counts of these rows. Controls without a row of their own,
 * those of the specification itself, stand among the added items. What no report tells is left to be written.
 *
 * @throws {RangeError} if the report is on another catalogue.
 *
 * @clause chigasaki-r7:特記12(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const report = evaluateAll('chigasaki-r7', {}, noAgreement, plainDate('2025-06-30'));
 * const header = { controlNumber: null, madeOn: null, contractName: null, contractorName: null, kind: null, from: null,
 *   to: null, by: null, rulesVersion: null, logHead: null, remark: null, confirmedBy: null, confirmedOn: null };
 * const data = specialProvisionsCheckOfReport({ report, books: {}, agreement: noAgreement, header });
 * data.answers['c2-2b'].verdict // => 'unverified'
 * data.answers['c2-2b'].evidence // => '従事者台帳 提出なし、契約情報 提出なし'
 */
export function specialProvisionsCheckOfReport(check: ReportedCheck): SpecialProvisionsCheckForm {
  const { report, header } = check;
  expectCatalogue(report, 'chigasaki-r7');
  const rows = sheetRows(check, checkGroups, controlOf);
  const { answers, counts, added } = rows;
  return specialProvisionsCheckForm({
    sheet: {
      controlNumber: header.controlNumber,
      madeOn: header.madeOn,
      contractorName: header.contractorName,
      scope: checkScope(check),
      added,
      remark: totalRemark(check, rows),
      confirmedBy: header.confirmedBy,
      confirmedOn: header.confirmedOn,
    },
    answers: Object.fromEntries(answers) as Partial<SpecialProvisionsCheckForm['answers']>,
    counts: Object.fromEntries(counts),
  });
}

/** 特記10(2) asks nothing that data show, so that its control is one that is left to the city. */
function controlOf(item: string): string {
  return item === 'c10-2' ? 'c10-2n' : item;
}
