import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { consentExplainer } from '../../parts/consent-explainer.ts';
import { signedConsentRows } from '../../parts/signed-consent-rows.ts';
import { informationSharing } from '../../texts/information-sharing.ts';

const CLAUSES = ['kashiwa-r7:7(2)イ', 'kashiwa-r7:9(2)'] as const;

/**
 * The person's consent to sharing with other agencies (情報共有の同意), with the signature.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 */
export const sharing: GridBlock = {
  kind: 'grid',
  id: 'consent',
  caption: '情報の共有についての同意',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 40,
      cells: [
        cell('consent.sharing', 35, {
          kind: 'consent',
          bind: '/consent/answer',
          label: '情報の共有の同意',
          clauses: CLAUSES,
          locked: true,
          size: 10,
          textId: informationSharing.id,
          textVersion: informationSharing.version,
          text: informationSharing.text,
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
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 */
export const sharingExplainer: GridBlock = consentExplainer('/consent', CLAUSES);
