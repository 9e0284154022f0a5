import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const PLEDGE: readonly ClauseId[] = ['chigasaki-r7:特記3(1)', 'kashiwa-r7:9(1)', 'kashiwa-r7:9(16)'];

/**
 * Who pledges, and the signature by hand.
 *
 * @clause chigasaki-r7:特記3(1)
 * @clause chigasaki-r7:特記3(2)
 * @clause kashiwa-r7:9(1)
 * @clause kashiwa-r7:9(16)
 */
export const worker: GridBlock = {
  kind: 'grid',
  id: 'worker',
  caption: '誓約する人',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'worker.affiliation',
          '所属',
          [4, 17],
          line({ bind: '/worker/affiliation', label: '所属', clauses: PLEDGE }),
        ),
        ...labelled('worker.role', '職名', [4, 10], line({ bind: '/worker/role', label: '職名', clauses: PLEDGE })),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'worker.employment',
          '雇用の別',
          [4, 17],
          ticks(
            {
              bind: '/worker/employment',
              label: '雇用の別',
              clauses: ['chigasaki-r7:特記3(1)', 'chigasaki-r7:特記3(2)'],
            },
            [
              ['employed', '雇用'],
              ['dispatched', '派遣'],
              ['subcontractor', '再委託先'],
            ],
            3,
          ),
        ),
        ...labelled(
          'worker.employer',
          '派遣元・\n再委託先',
          [4, 10],
          line({
            bind: '/worker/employer',
            label: '派遣元・再委託先の名称',
            help: '派遣又は再委託先のときに書く',
            clauses: ['chigasaki-r7:特記3(2)'],
            size: 9,
          }),
        ),
      ],
    },
    {
      height: 19,
      cells: [
        label('worker.name', 4, '氏名'),
        cell('worker.name', 31, {
          kind: 'name',
          bind: '/worker/name',
          reading: '/worker/reading',
          label: '氏名',
          clauses: PLEDGE,
        }),
      ],
    },
    {
      height: 26,
      cells: [
        label('worker.signature', 4, '署名'),
        cell('worker.signature', 31, {
          kind: 'signature',
          id: 'worker.signature.by-hand',
          label: '（自署）',
          seal: false,
          clauses: PLEDGE,
        }),
      ],
    },
  ],
};
