import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';

/**
 * The part of Form 1 (様式1) that the planner fills in before all else: new or updated, the home visit, the ground on
 * which the person is a target.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:7
 * @clause chigasaki-r7:8(4)イ
 */
export const office: GridBlock = {
  kind: 'grid',
  id: 'office',
  caption: '実施者記入欄',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('office', 3, '実施者\n記入欄', { rows: 2 }),
        label('office.kind', 4, '更新区分・版'),
        cell(
          'office.kind',
          5,
          circles(
            { bind: '/plan/kind', label: '更新区分', clauses: ['chigasaki-r7:8(4)イ'] },
            [
              ['new', '新規'],
              ['update', '更新'],
            ],
            2,
          ),
        ),
        cell(
          'office.version',
          3,
          {
            kind: 'number',
            bind: '/plan/version',
            label: '版',
            unit: '版',
            clauses: ['chigasaki-r7:8(4)イ'],
          },
          { left: 'dotted' },
        ),
        label('office.visit', 3, '訪問日\n場所'),
        cell('office.visit-day', 7, day({ bind: '/plan/visit/on', label: '訪問日', clauses: ['chigasaki-r7:7'] })),
        cell(
          'office.visit-place',
          10,
          ticks(
            { bind: '/plan/visit/place', label: '訪問した場所', clauses: ['chigasaki-r7:7'] },
            [
              ['home', '自宅'],
              ['other', 'その他'],
            ],
            2,
            { other: { value: 'other', bind: '/plan/visit/placeNote' } },
          ),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 9,
      cells: [
        label('office.target', 4, '対象区分\n（仕様書6）'),
        cell(
          'office.target',
          8,
          ticks(
            {
              bind: '/target/basis',
              label: '対象区分',
              help: '(1)要介護4又は5、(2)要支援1から要介護3で移動に支援又は介護車両が要る、(3)準ずる者',
              clauses: ['chigasaki-r7:6(1)', 'chigasaki-r7:6(2)', 'chigasaki-r7:6(3)'],
            },
            [
              ['6-1', '(1)'],
              ['6-2', '(2)'],
              ['6-3', '(3)'],
            ],
            3,
          ),
        ),
        label('office.consultation', 4, '市との協議\n（(3)の場合）'),
        cell(
          'office.consultation',
          9,
          circles(
            { bind: '/target/consultation', label: '市との協議の結果', clauses: ['chigasaki-r7:6(3)'] },
            [
              ['agreed', '対象'],
              ['not-agreed', '対象外'],
              ['pending', '協議中'],
            ],
            3,
          ),
        ),
        cell(
          'office.consulted-on',
          7,
          day({ bind: '/target/consultedOn', label: '協議日', clauses: ['chigasaki-r7:6(3)'] }),
          { left: 'dotted' },
        ),
      ],
    },
  ],
};
