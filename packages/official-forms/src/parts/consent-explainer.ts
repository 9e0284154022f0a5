import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../drafting/cell.ts';
import { COLUMNS } from '../drafting/columns.ts';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';

/**
 * Who of the staff explained a consent of Kashiwa's sheets, below the thick frame of the person. `at` points to a
 * `SignedConsent`.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 */
export function consentExplainer(at: Pointer, clauses: readonly ClauseId[]): GridBlock {
  return {
    kind: 'grid',
    id: 'consent-explainer',
    caption: '説明者（職員記入）',
    frame: 'thin',
    columns: COLUMNS,
    rows: [
      {
        height: 10,
        cells: [
          ...labelled(
            'consent.explainer-organization',
            '説明者\n（職員記入）',
            [4, 18],
            line({ bind: `${at}/explainerOrganization`, label: '説明者の所属', clauses }, { before: '所属' }),
          ),
          cell(
            'consent.explainer',
            13,
            line({ bind: `${at}/explainedBy`, label: '説明者の氏名', clauses }, { before: '氏名' }),
            { left: 'dotted' },
          ),
        ],
      },
    ],
  };
}
