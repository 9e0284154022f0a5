import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';

const CERTIFICATE = ['chigasaki-r7:特記11(5)', 'kashiwa-r7:9(7)'] as const;

/**
 * What was destroyed or erased: information, medium, quantity, method and day, five of the six items of the clause.
 *
 * @clause chigasaki-r7:特記11(5)
 * @clause kashiwa-r7:9(7)
 */
export const items: ListBlock = {
  kind: 'list',
  id: 'items',
  caption: '廃棄又は消去したもの',
  bind: '/items',
  frame: 'thick',
  rowHeight: 12,
  headHeight: 10,
  minimumRows: 8,
  closing: '以下余白',
  clauses: CERTIFICATE,
  columns: [
    { id: 'items.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'items.information',
      width: 9,
      label: '情報項目',
      field: passage({ bind: '/information', label: '情報項目', clauses: CERTIFICATE, size: 9, locked: true }, 1),
    },
    {
      id: 'items.medium',
      width: 6,
      label: '媒体名',
      field: line({ bind: '/medium', label: '媒体名', clauses: CERTIFICATE, size: 9, locked: true }),
    },
    {
      id: 'items.quantity',
      width: 3,
      label: '数量',
      field: line({
        bind: '/quantity',
        label: '数量',
        clauses: CERTIFICATE,
        size: 9,
        align: 'right',
        locked: true,
      }),
    },
    {
      id: 'items.kind',
      width: 2.5,
      label: '区分',
      field: circles(
        { bind: '/kind', label: '廃棄・消去の別', clauses: CERTIFICATE, size: 9 },
        [
          ['destroyed', '廃棄'],
          ['erased', '消去'],
        ],
        1,
      ),
    },
    {
      id: 'items.way',
      width: 6.5,
      label: '廃棄又は消去の\n方法',
      field: passage({ bind: '/way', label: '廃棄又は消去の方法', clauses: CERTIFICATE, size: 9, locked: true }, 1),
    },
    {
      id: 'items.on',
      width: 6,
      label: '廃棄又は消去の\n年月日',
      field: day({ bind: '/on', label: '廃棄又は消去の年月日', clauses: CERTIFICATE, size: 8, locked: true }),
    },
  ],
};
