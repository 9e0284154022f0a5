import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { CONSULTATION } from './consultation-clauses.ts';

/**
 * What the specification does not say or leaves in doubt (疑義), and what who asks thinks of it.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 */
export const question: GridBlock = {
  kind: 'grid',
  id: 'question',
  caption: '定めのない事項・疑義',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'question.kind',
          '区分',
          [4, 11],
          ticks(
            { bind: '/kind', label: '区分', clauses: CONSULTATION },
            [
              ['not-stated', '定めのない事項'],
              ['doubt', '疑義'],
            ],
            2,
          ),
        ),
        ...labelled(
          'question.clauses',
          '条項',
          [3, 17],
          line({
            bind: '/clauses',
            label: '仕様書の条項',
            help: '例：茅ヶ崎市仕様書9(2)',
            clauses: CONSULTATION,
            size: 9,
          }),
        ),
      ],
    },
    {
      height: 24,
      cells: labelled(
        'question.text',
        '尋ねること',
        [4, 31],
        passage({ bind: '/question', label: '定めのない事項・疑義', clauses: CONSULTATION }, 3),
      ),
    },
    {
      height: 20,
      cells: labelled(
        'question.opinion',
        '申出者の\n考え',
        [4, 31],
        passage({ bind: '/opinion', label: '申出者の考え', clauses: CONSULTATION }, 3),
      ),
    },
  ],
};

/**
 * The ways to read it (読み方), and which of them was adopted.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 */
export const readings: ListBlock = {
  kind: 'list',
  id: 'readings',
  caption: '考えられる読み方',
  bind: '/readings',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 6,
  minimumRows: 4,
  clauses: CONSULTATION,
  columns: [
    { id: 'readings.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'readings.text',
      width: 27,
      label: '考えられる読み方',
      field: passage({ bind: '/text', label: '読み方', clauses: CONSULTATION }, 1),
    },
    {
      id: 'readings.adopted',
      width: 6,
      label: '採否',
      field: circles(
        { bind: '/adopted', label: '採否', help: '決まるまでは囲みません', clauses: CONSULTATION, size: 9 },
        [
          [true, '採る'],
          [false, '採らない'],
        ],
        2,
      ),
    },
  ],
};
