import type { CatalogueId } from '@fukushi-kit/policy-check';
import { ecoCheckOfReport } from '../chigasaki-r7/eco-check/eco-check-of-report.ts';
import { specialProvisionsCheckOfReport } from '../chigasaki-r7/special-provisions-check/special-provisions-check-of-report.ts';
import { securityCheckOfReport } from '../kashiwa-r7/security-check/security-check-of-report.ts';
import type { PolicySheet } from './policy-sheet.ts';
import type { ReportedCheck } from './reported-check.ts';

/**
 * The printed sheets of a check (点検), in the order in which they are handed over: the check sheet (点検表) of its catalogue.
 * Nothing on them is decided here, and what nobody recorded is left to be written by hand.
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
 * policySheets({ report, books: {}, agreement: noAgreement, header }).map(({ form }) => form)
 * // => ['kashiwa-r7/security-check']
 */
export function policySheets(check: ReportedCheck): readonly PolicySheet[] {
  return [CHECK_SHEETS[check.report.catalogue](check)];
}

const CHECK_SHEETS: Readonly<Record<CatalogueId, (check: ReportedCheck) => PolicySheet>> = {
  'kashiwa-r7': (check) => ({ form: 'kashiwa-r7/security-check', data: securityCheckOfReport(check) }),
  'chigasaki-r7': (check) => ({
    form: 'chigasaki-r7/special-provisions-check',
    data: specialProvisionsCheckOfReport(check),
  }),
  'chigasaki-r7-eco': (check) => ({
    form: 'chigasaki-r7/eco-check',
    data: ecoCheckOfReport(check, { office: null, coolingDegrees: null, heatingDegrees: null }),
  }),
};
