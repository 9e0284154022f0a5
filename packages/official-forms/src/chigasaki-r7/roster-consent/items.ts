import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';
import { provisionFields } from '../../provision/provision-fields.ts';

const OTHER = 'basic-act-on-disaster-management:49-10(2)(vii)';

/**
 * Which items of the roster are given, and to whom: the six of the Act, what the mayor finds necessary besides, and the
 * recipients (提供先).
 *
 * @clause basic-act-on-disaster-management:49-10(2)
 * @clause chigasaki-r7:8(2)ウ
 */
export const items: GridBlock = {
  kind: 'grid',
  id: 'items',
  caption: '提供する情報と提供先',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: [
        label('items', 4, '提供する\n情報', { rows: 2 }),
        cell('items.roster', 31, {
          kind: 'stack',
          parts: [
            {
              height: 11,
              content: {
                kind: 'static',
                id: 'items.roster.text',
                text: '①氏名　②生年月日　③性別　④住所又は居所\n⑤電話番号その他の連絡先　⑥避難支援等を必要とする事由',
                size: 9.5,
              },
            },
          ],
        }),
      ],
    },
    {
      height: 10,
      cells: [
        cell(
          'items.other',
          31,
          passage(
            { bind: '/otherItems', label: 'その他市が必要と認める事項', clauses: [OTHER, 'chigasaki-r7:8(2)ウ'] },
            1,
            { before: '⑦その他市が必要と認める事項：' },
          ),
        ),
      ],
    },
    {
      height: 11,
      cells: [
        label('consent.recipients', 4, '提供先'),
        cell('consent.recipients', 31, provisionFields(['chigasaki-r7:8(2)ウ']).recipients),
      ],
    },
  ],
};
