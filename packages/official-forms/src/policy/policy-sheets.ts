import type { CatalogueId } from '@fukushi-kit/policy-check';
import { blanksOf, type IsAnswer } from '../blanks-of.ts';
import { correctiveActionPlanForm } from '../chigasaki-r7/corrective-action-plan/corrective-action-plan-form.ts';
import { ecoCheckOfReport } from '../chigasaki-r7/eco-check/eco-check-of-report.ts';
import { evidenceIndexForm } from '../chigasaki-r7/evidence-index/evidence-index-form.ts';
import { policyCheckSummaryForm } from '../chigasaki-r7/policy-check-summary/policy-check-summary-form.ts';
import { specialProvisionsCheckOfReport } from '../chigasaki-r7/special-provisions-check/special-provisions-check-of-report.ts';
import { securityCheckOfReport } from '../kashiwa-r7/security-check/security-check-of-report.ts';
import { everyRuleKept, inLists, noWaiver, rightOrNotFound } from './nothing-answers.ts';
import type { PolicySheet } from './policy-sheet.ts';
import type { ReportedCheck } from './reported-check.ts';

/**
 * The printed sheets of a check (点検), in the order in which they are handed over: the front sheet (総括), the check sheet (点検表)
 * of its catalogue, the plan of what is put right (是正計画表), the list of what was looked at (証跡一覧). Nothing on them is
 * decided here, and what nobody recorded is left to be written by hand: each sheet tells by `blank` what that is.
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
 * const sheets = policySheets({ report, books: {}, agreement: noAgreement, header });
 * sheets[0].blank.map(({ label }) => label).slice(0, 4) // => ['文書番号', '作成日', '契約件名', '受注者（受託者）']
 * sheets.map(({ form }) => form)
 * // => ['chigasaki-r7/policy-check-summary', 'kashiwa-r7/security-check', 'chigasaki-r7/corrective-action-plan', 'chigasaki-r7/evidence-index']
 */
export function policySheets(check: ReportedCheck): readonly PolicySheet[] {
  const summary = policyCheckSummaryForm(check);
  return [
    sheet('chigasaki-r7/policy-check-summary', summary, inLists('breaches', 'open', 'parameters', 'waivers')),
    CHECK_SHEETS[check.report.catalogue](check),
    sheet('chigasaki-r7/corrective-action-plan', correctiveActionPlanForm(check), noWaiver),
    sheet('chigasaki-r7/evidence-index', evidenceIndexForm(check), inLists('books')),
  ];
}

const NO_OFFICE = { office: null, coolingDegrees: null, heatingDegrees: null };

const CHECK_SHEETS: Readonly<Record<CatalogueId, (check: ReportedCheck) => PolicySheet>> = {
  'kashiwa-r7': (check) => sheet('kashiwa-r7/security-check', securityCheckOfReport(check), rightOrNotFound),
  'chigasaki-r7': (check) =>
    sheet('chigasaki-r7/special-provisions-check', specialProvisionsCheckOfReport(check), rightOrNotFound),
  'chigasaki-r7-eco': (check) => sheet('chigasaki-r7/eco-check', ecoCheckOfReport(check, NO_OFFICE), everyRuleKept),
};

function sheet(form: string, data: unknown, isAnswer: IsAnswer): PolicySheet {
  return { form, data, blank: blanksOf(form, data, isAnswer) };
}
