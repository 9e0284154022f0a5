import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';

const OTHER = 'basic-act-on-disaster-management:49-10(2)(vii)';

/**
 * Which items of the roster are given: the six of the Act, and what the mayor finds necessary besides.
 *
 * @clause basic-act-on-disaster-management:49-10(2)
 * @clause chigasaki-r7:8(2)ウ
 */
export const items: GridBlock = {
  kind: 'grid',
  id: 'items',
  caption: '提供する情報',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 14,
      cells: [
        label('items', 4, '提供する\n情報', { rows: 2 }),
        cell('items.roster', 31, {
          kind: 'stack',
          parts: [
            {
              height: 12,
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
      height: 12,
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
  ],
};
