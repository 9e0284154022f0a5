import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line, passage } from '../../drafting/text.ts';

const RECEIPT = ['chigasaki-r7:特記4'] as const;

/**
 * What was received: documents, drawings, photographs, films and electronic records (資料等), without names of people.
 *
 * @clause chigasaki-r7:特記4
 */
export const materials: ListBlock = {
  kind: 'list',
  id: 'materials',
  caption: '受領した資料等',
  bind: '/materials',
  frame: 'thin',
  rowHeight: 11,
  headHeight: 7,
  minimumRows: 9,
  closing: '以下余白',
  clauses: RECEIPT,
  columns: [
    { id: 'materials.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'materials.name',
      width: 10,
      label: '資料等の名称',
      field: line({ bind: '/name', label: '資料等の名称', clauses: RECEIPT }),
    },
    {
      id: 'materials.kind',
      width: 9,
      label: '種別',
      field: circles(
        { bind: '/kind', label: '種別', clauses: RECEIPT, size: 8.5 },
        [
          ['document', '文書'],
          ['drawing', '図面'],
          ['photograph', '写真'],
          ['film', 'フィルム'],
          ['electronic', '電磁的記録'],
        ],
        3,
      ),
    },
    {
      id: 'materials.quantity',
      width: 4,
      label: '数量',
      field: line({ bind: '/quantity', label: '数量', clauses: RECEIPT, align: 'right' }),
    },
    {
      id: 'materials.items',
      width: 10,
      label: '記録された個人情報の項目',
      field: passage({ bind: '/items', label: '記録された個人情報の項目', clauses: RECEIPT, size: 9 }, 1),
    },
  ],
};
