import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Row } from '@fukushi-kit/form';
import { day } from '../drafting/day.ts';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';
import { WIDE_COLUMNS } from '../drafting/wide-columns.ts';

/** What asks for a check and for its proof: Chigasaki's report on demand, Kashiwa's regular check. */
export const CHECKED: readonly ClauseId[] = ['chigasaki-r7:特記12(1)', 'kashiwa-r7:10(2)ウ'];

/** What asks for the contract to be named, in either city. */
export const CONTRACT: readonly ClauseId[] = ['chigasaki-r7:1', 'kashiwa-r7:1'];

/**
 * Whose check of which duties a sheet that lies sideways is about, and as of which day; `more` are cells of 27 columns that
 * fill the second row.
 *
 * @clause none the clauses are those of the form
 */
export function policySheetHead(more: Row['cells'] = []): GridBlock {
  return {
    kind: 'grid',
    id: 'head',
    caption: '契約及び点検',
    frame: 'thin',
    columns: WIDE_COLUMNS,
    rows: [
      {
        height: 9,
        cells: [
          ...labelled(
            'contract',
            '契約件名',
            [7, 37],
            line({ bind: '/contractName', label: '契約件名', clauses: CONTRACT, size: 9 }),
          ),
          ...labelled(
            'contractor',
            '受注者\n（受託者）',
            [7, 38],
            line({ bind: '/contractor', label: '受注者（受託者）', clauses: CHECKED, size: 9 }),
          ),
        ],
      },
      {
        height: 9,
        cells: [
          ...labelled(
            'subject',
            '点検した目録',
            [7, 37],
            line({ bind: '/subject', label: '点検した目録', clauses: CHECKED, size: 9 }),
          ),
          ...labelled(
            'as-of',
            '基準日',
            [7, more.length === 0 ? 38 : 11],
            day({ bind: '/asOf', label: '基準日', help: 'この日の状態を点検する', clauses: CHECKED, size: 8.5 }),
          ),
          ...more,
        ],
      },
    ],
  };
}
