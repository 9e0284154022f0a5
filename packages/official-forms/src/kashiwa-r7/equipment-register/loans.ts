import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const LENT = ['kashiwa-r7:5(1)'] as const;

/**
 * What the city lent, one thing a row; widths are millimetres.
 *
 * @clause kashiwa-r7:5(1)
 */
export const loans: ListBlock = {
  kind: 'list',
  id: 'loans',
  caption: '市から貸与された備品',
  bind: '/loans',
  frame: 'thick',
  rowHeight: 10,
  minimumRows: 12,
  clauses: LENT,
  columns: [
    { id: 'loans.row', width: 9, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'loans.number',
      width: 26,
      label: '市の備品番号',
      field: line({ bind: '/number', label: '市の備品番号', clauses: LENT, size: 9 }),
    },
    {
      id: 'loans.name',
      width: 34,
      label: '品名',
      field: line({ bind: '/name', label: '品名', clauses: LENT }),
    },
    {
      id: 'loans.model',
      width: 34,
      label: '型式・仕様',
      field: line({ bind: '/model', label: '型式・仕様', clauses: LENT, size: 8.5 }),
    },
    {
      id: 'loans.quantity',
      width: 12,
      label: '数量',
      field: number({ bind: '/quantity', label: '数量', clauses: LENT }, ''),
    },
    {
      id: 'loans.lent-on',
      width: 26,
      label: '貸与日',
      field: day({ bind: '/lentOn', label: '貸与日', clauses: LENT, size: 8 }),
    },
    {
      id: 'loans.place',
      width: 26,
      label: '設置場所',
      field: line({ bind: '/place', label: '設置場所', clauses: LENT, size: 9 }),
    },
    {
      id: 'loans.condition',
      width: 28,
      label: '状態',
      field: circles(
        { bind: '/condition', label: '状態', clauses: LENT, size: 8 },
        [
          ['good', '良好'],
          ['repair', '要修理'],
          ['lost', '亡失等'],
        ],
        2,
      ),
    },
    {
      id: 'loans.checked-on',
      width: 26,
      label: '確認日',
      field: day({ bind: '/checkedOn', label: '確認日', help: '現物を確かめた日', clauses: LENT, size: 8 }),
    },
    {
      id: 'loans.returned-on',
      width: 26,
      label: '返却日',
      field: day({ bind: '/returnedOn', label: '返却日', clauses: LENT, size: 8 }),
    },
    {
      id: 'loans.note',
      width: 20,
      label: '備考',
      field: line({ bind: '/note', label: '備考', clauses: LENT, size: 8.5 }),
    },
  ],
};
