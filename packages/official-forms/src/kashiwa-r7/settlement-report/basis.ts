import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';

const AGREED = ['kashiwa-r7:14(1)'] as const;
const ITEMS = ['kashiwa-r7:13(2)ア', 'kashiwa-r7:13(2)イ', 'kashiwa-r7:13(2)ウ'] as const;

/**
 * Money moved between items (費目の流用) with the approval of the city.
 *
 * @clause kashiwa-r7:14(1)
 */
export const moves: ListBlock = {
  kind: 'list',
  id: 'moves',
  caption: '費目の流用',
  bind: '/moves',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 2,
  closing: '以下余白',
  clauses: AGREED,
  columns: [
    {
      id: 'moves.from',
      width: 10,
      label: '減らす費目',
      field: line({ bind: '/from', label: '減らす費目', clauses: AGREED }),
    },
    {
      id: 'moves.to',
      width: 10,
      label: '増やす費目',
      field: line({ bind: '/to', label: '増やす費目', clauses: AGREED }),
    },
    {
      id: 'moves.amount',
      width: 7,
      label: '額',
      field: number({ bind: '/amount', label: '流用の額', clauses: AGREED }, '円'),
    },
    {
      id: 'moves.approved-on',
      width: 8,
      label: '市が承認した日',
      field: day({ bind: '/approvedOn', label: '市が承認した日', clauses: AGREED }),
    },
  ],
};

/**
 * On which readings (読み方) of what the specification leaves open the figures rest.
 *
 * @clause kashiwa-r7:14(1)
 */
export const readings: ListBlock = {
  kind: 'list',
  id: 'readings',
  caption: 'よった読み方',
  bind: '/readings',
  frame: 'thin',
  rowHeight: 12,
  minimumRows: 8,
  closing: '以下余白',
  clauses: AGREED,
  columns: [
    { id: 'readings.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'readings.question',
      width: 12,
      label: '仕様書が決めていないこと',
      field: passage({ bind: '/question', label: '仕様書が決めていないこと', clauses: AGREED, size: 8.5 }, 3),
    },
    {
      id: 'readings.reading',
      width: 11,
      label: 'よった読み方',
      field: passage({ bind: '/reading', label: 'よった読み方', clauses: AGREED, size: 8.5 }, 3),
    },
    {
      id: 'readings.clauses',
      width: 10,
      label: '条項',
      field: passage({ bind: '/clauses', label: '読み方の条項', clauses: AGREED, size: 8 }, 3),
    },
  ],
};

/**
 * What is to be known of the figures: what was left out, and what is still open (確認事項).
 *
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 */
export const remarks: ListBlock = {
  kind: 'list',
  id: 'remarks',
  caption: '確認事項',
  bind: '/remarks',
  frame: 'thin',
  rowHeight: 10,
  minimumRows: 7,
  closing: '以下余白',
  clauses: ITEMS,
  columns: [
    {
      id: 'remarks.place',
      width: 8,
      label: '箇所',
      field: line({ bind: '/place', label: '確認事項の箇所', clauses: ITEMS, size: 8.5 }),
    },
    {
      id: 'remarks.text',
      width: 18,
      label: '内容',
      field: passage({ bind: '/text', label: '確認事項の内容', clauses: ITEMS, size: 8.5 }, 2),
    },
    {
      id: 'remarks.clauses',
      width: 9,
      label: '条項',
      field: passage({ bind: '/clauses', label: '確認事項の条項', clauses: ITEMS, size: 8 }, 2),
    },
  ],
};

/**
 * Who made the statement and who checked it.
 *
 * @clause kashiwa-r7:8(5)イ
 */
export const makers: GridBlock = {
  kind: 'grid',
  id: 'makers',
  caption: '作成者と確認者',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'makers.prepared-by',
          '作成者',
          [4, 13],
          line({ bind: '/preparedBy', label: '作成者', clauses: ['kashiwa-r7:8(5)イ'] }),
        ),
        ...labelled(
          'makers.checked-by',
          '確認者',
          [4, 14],
          line({ bind: '/checkedBy', label: '確認者', clauses: ['kashiwa-r7:8(5)イ'] }),
        ),
      ],
    },
  ],
};
