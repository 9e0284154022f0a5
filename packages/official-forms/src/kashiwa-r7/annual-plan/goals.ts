import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';

const PLANNED = ['kashiwa-r7:8(1)'] as const;

/**
 * The goals of the year (成果目標), each of one programme and with a value by which it is judged.
 *
 * @clause kashiwa-r7:8(1)
 */
export const goals: ListBlock = {
  kind: 'list',
  id: 'goals',
  caption: '成果目標',
  bind: '/goals',
  frame: 'thin',
  rowHeight: 12,
  minimumRows: 4,
  closing: '以下余白',
  clauses: PLANNED,
  columns: [
    { id: 'goals.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'goals.programme',
      width: 6,
      label: '事業',
      field: circles(
        { bind: '/programme', label: '成果目標の事業', clauses: PLANNED, size: 8.5 },
        [
          ['comprehensive-consultation', '包括的相談支援'],
          ['multi-agency', '多機関協働'],
        ],
        1,
      ),
    },
    {
      id: 'goals.goal',
      width: 9,
      label: '成果目標',
      field: passage({ bind: '/goal', label: '成果目標', clauses: PLANNED, size: 9 }, 3),
    },
    {
      id: 'goals.target',
      width: 3,
      label: '目標値',
      field: {
        kind: 'number',
        bind: '/target',
        label: '目標値',
        unit: '',
        clauses: PLANNED,
        help: '数で測れない目標は空けておき，成果目標の欄に達成の目安を書く。',
      },
    },
    {
      id: 'goals.unit',
      width: 2,
      label: '単位',
      field: line({ bind: '/unit', label: '単位', clauses: PLANNED, align: 'center' }),
    },
    {
      id: 'goals.reached-when',
      width: 3,
      label: '達成の向き',
      field: circles(
        { bind: '/reachedWhen', label: '達成の向き', clauses: ['kashiwa-r7:8(2)'], size: 8.5 },
        [
          ['at-least', '以上'],
          ['at-most', '以下'],
        ],
        1,
      ),
    },
    {
      id: 'goals.agreed-on',
      width: 5,
      label: '市と協議した日',
      field: day({ bind: '/agreedOn', label: '市と協議した日', clauses: PLANNED, size: 8 }),
    },
    {
      id: 'goals.starts-on',
      width: 5,
      label: '事業を始める日',
      field: day({ bind: '/startsOn', label: '事業を始める日', clauses: PLANNED, size: 8 }),
    },
  ],
};
