import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { consentExplainer } from '../../parts/consent-explainer.ts';
import { signedConsentRows } from '../../parts/signed-consent-rows.ts';
import { supportPlanConsent } from '../../texts/support-plan-consent.ts';

const CLAUSES = ['kashiwa-r7:7(2)ウ', 'kashiwa-r7:7(2)カ(ｱ)', 'kashiwa-r7:9(2)'] as const;

/**
 * The person's consent to the plan (プランへの同意) and application for the use of its services, with the signature.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:9(2)
 */
export const agreement: GridBlock = {
  kind: 'grid',
  id: 'consent',
  caption: 'プランへの同意と利用の申込み',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 46,
      cells: [
        cell('consent.plan', 35, {
          kind: 'consent',
          bind: '/consent/answer',
          label: 'プランへの同意',
          clauses: CLAUSES,
          locked: true,
          size: 10,
          textId: supportPlanConsent.id,
          textVersion: supportPlanConsent.version,
          text: supportPlanConsent.text,
          given: '同意する',
          refused: '同意しない',
        }),
      ],
    },
    ...signedConsentRows('/consent', CLAUSES, { recipients: 12, signature: 16 }),
  ],
};

/**
 * Who of the staff explained it.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)カ(ｱ)
 * @clause kashiwa-r7:9(2)
 */
export const agreementExplainer: GridBlock = consentExplainer('/consent', CLAUSES);
