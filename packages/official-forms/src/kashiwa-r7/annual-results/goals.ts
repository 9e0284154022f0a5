import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line, passage } from '../../drafting/text.ts';

const PLANNED = ['kashiwa-r7:8(1)'] as const;
const REPORTED = ['kashiwa-r7:8(2)'] as const;

/**
 * The goals of the annual plan with what came of them (達成度合い).
 *
 * @clause kashiwa-r7:8(2)
 */
export const goals: ListBlock = {
  kind: 'list',
  id: 'goals',
  caption: '成果目標の達成度合い',
  bind: '/goals',
  frame: 'thin',
  rowHeight: 11,
  minimumRows: 4,
  closing: '以下余白',
  clauses: REPORTED,
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
      width: 11,
      label: '成果目標',
      field: passage({ bind: '/goal', label: '成果目標', clauses: PLANNED, size: 9 }, 2),
    },
    {
      id: 'goals.target',
      width: 3,
      label: '目標値',
      field: { kind: 'number', bind: '/target', label: '目標値', unit: '', clauses: PLANNED },
    },
    {
      id: 'goals.reached-when',
      width: 3,
      label: '達成の向き',
      field: circles(
        { bind: '/reachedWhen', label: '達成の向き', clauses: REPORTED, size: 8.5 },
        [
          ['at-least', '以上'],
          ['at-most', '以下'],
        ],
        1,
      ),
    },
    {
      id: 'goals.result',
      width: 3,
      label: '実績値',
      field: { kind: 'number', bind: '/result', label: '実績値', unit: '', clauses: REPORTED },
    },
    {
      id: 'goals.unit',
      width: 2,
      label: '単位',
      field: line({ bind: '/unit', label: '単位', clauses: PLANNED, align: 'center' }),
    },
    {
      id: 'goals.reached',
      width: 5,
      label: '達成の別',
      field: circles(
        {
          bind: '/reached',
          label: '達成の別',
          clauses: REPORTED,
          help: '目標値と実績値がそろわないときは，どちらにも○を付けない。',
        },
        [
          ['met', '達成'],
          ['unmet', '未達成'],
        ],
        2,
      ),
    },
  ],
};
