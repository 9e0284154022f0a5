import type { GridBlock, ListBlock, ListColumn } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';
import { MONTH_HEADS } from './months.ts';

const PART_TIME = ['kashiwa-r7:13(2)イ'] as const;
const SMALL = 8;
const SMALLEST = 7;

/**
 * Part-time staff by months (月割): who was placed how long at what rate, how much of each month counts, and the amount
 * exact to the fraction.
 *
 * @clause kashiwa-r7:13(2)イ
 */
export const partTime: ListBlock = {
  kind: 'list',
  id: 'part-time',
  caption: '非常勤職員の月割',
  bind: '/partTime',
  frame: 'thin',
  rowHeight: 9,
  groups: [
    { label: '', columns: 5 },
    { label: '令和7年', columns: 9 },
    { label: '令和8年', columns: 3 },
    { label: '', columns: 2 },
  ],
  minimumRows: 13,
  closing: '以下余白',
  clauses: PART_TIME,
  columns: [
    {
      id: 'part-time.post',
      width: 16,
      label: '職',
      field: passage(
        { bind: '/post', label: '職', clauses: PART_TIME, size: SMALL, help: '氏名を書かず，職の名で示す。' },
        1,
      ),
    },
    {
      id: 'part-time.people',
      width: 9.3,
      label: '人数',
      field: number({ bind: '/people', label: '人数', clauses: PART_TIME, size: SMALL }, ''),
    },
    {
      id: 'part-time.rate',
      width: 16.5,
      label: '月額（円）',
      field: number({ bind: '/monthlyRate', label: '月額', clauses: PART_TIME, size: SMALL }, ''),
    },
    {
      id: 'part-time.from',
      width: 23.6,
      label: '配置の初日',
      field: day({ bind: '/from', label: '配置の初日', clauses: PART_TIME, size: SMALLEST }),
    },
    {
      id: 'part-time.to',
      width: 23.6,
      label: '配置の末日',
      field: day({ bind: '/to', label: '配置の末日', clauses: PART_TIME, size: SMALLEST }),
    },
    ...MONTH_HEADS.map(month),
    {
      id: 'part-time.months',
      width: 19.8,
      label: '月数',
      field: line({ bind: '/monthsTotal', label: '配置月数', clauses: PART_TIME, size: SMALLEST, align: 'right' }),
    },
    {
      id: 'part-time.amount',
      width: 31,
      label: '額',
      field: line({ bind: '/amount', label: '非常勤職員の額', clauses: PART_TIME, size: SMALLEST, align: 'right' }),
    },
  ],
  totals: [
    {
      id: 'part-time.total',
      label: '計',
      span: 18,
      fields: [
        line({
          bind: '/expenses/partTime/actual',
          label: '非常勤職員の額の計',
          clauses: PART_TIME,
          size: SMALLEST,
          align: 'right',
        }),
      ],
    },
  ],
};

/**
 * How a month counts in which a placement begins or ends.
 *
 * @clause kashiwa-r7:13(2)イ
 */
export const partTimeReading: GridBlock = {
  kind: 'grid',
  id: 'part-time-reading',
  caption: '月割の数え方',
  frame: 'thin',
  columns: [35, 232],
  rows: [
    {
      height: 9,
      cells: labelled(
        'part-time-reading.text',
        '月割の数え方',
        [1, 1],
        passage(
          {
            bind: '/partTimeReading',
            label: '月割の数え方',
            clauses: PART_TIME,
            size: 9,
            help: '月の途中で始まり，又は終わる月を数えるか。契約書又は市との取決めによる。',
          },
          1,
        ),
      ),
    },
  ],
};

function month(head: string, index: number): ListColumn {
  return {
    id: `part-time.month-${index + 1}`,
    width: 10.6,
    label: head,
    field: line({
      bind: `/months/${index}`,
      label: `${head}の月数`,
      clauses: PART_TIME,
      size: SMALL,
      align: 'center',
    }),
  };
}
