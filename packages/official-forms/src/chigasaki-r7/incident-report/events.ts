import type { ClauseId } from '@fukushi-kit/clause';
import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';

const REPORT: readonly ClauseId[] = ['chigasaki-r7:特記13(1)', 'kashiwa-r7:9(6)'];
const MEASURES: readonly ClauseId[] = ['chigasaki-r7:特記13(1)', 'chigasaki-r7:特記13(2)', 'kashiwa-r7:9(6)'];

/**
 * What happened, what was done at once, what the city instructed and how that was followed, each to the minute.
 *
 * @clause chigasaki-r7:特記13(1)
 * @clause chigasaki-r7:特記13(2)
 * @clause kashiwa-r7:9(6)
 */
export const events: ListBlock = {
  kind: 'list',
  id: 'events',
  caption: '経過',
  bind: '/events',
  frame: 'thin',
  rowHeight: 10,
  headHeight: 7,
  minimumRows: 5,
  clauses: MEASURES,
  columns: [
    {
      id: 'events.on',
      width: 6,
      label: '年月日',
      field: day({ bind: '/on', label: '経過の日', clauses: REPORT, size: 8 }),
    },
    {
      id: 'events.at',
      width: 3,
      label: '時刻',
      field: line({ bind: '/at', label: '経過の時刻', help: '24時間制', clauses: REPORT, align: 'center' }),
    },
    {
      id: 'events.kind',
      width: 8,
      label: '区分',
      field: circles(
        { bind: '/kind', label: '経過の区分', clauses: MEASURES, size: 8 },
        [
          ['course', '経緯'],
          ['measure', '応急措置'],
          ['instruction', '市の指示'],
          ['answer', '指示への対応'],
        ],
        2,
      ),
    },
    {
      id: 'events.what',
      width: 18,
      label: '内容',
      field: passage({ bind: '/what', label: '経過の内容', clauses: MEASURES, size: 9, locked: true }, 1),
    },
  ],
};
