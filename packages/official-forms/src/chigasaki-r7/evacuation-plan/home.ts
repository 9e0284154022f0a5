import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';

const PLAN = 'chigasaki-r7:8(2)エ';

/**
 * The building, the room the person is usually in and the bedroom.
 *
 * @clause chigasaki-r7:8(2)エ
 */
export const home: GridBlock = {
  kind: 'grid',
  id: 'home',
  caption: '普段いる部屋・寝室・建物構造',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('home.structure', 4, '建物構造'),
        cell(
          'home.structure',
          19,
          ticks(
            { bind: '/plan/home/structure', label: '建物構造', clauses: [PLAN], size: 8.5 },
            [
              ['wood', '木造'],
              ['steel', '鉄骨造'],
              ['reinforced-concrete', '鉄筋コンクリート造'],
              ['other', 'その他'],
            ],
            4,
          ),
        ),
        cell(
          'home.storeys',
          4,
          { kind: 'number', bind: '/plan/home/storeys', label: '建物の階数', unit: '階建', clauses: [PLAN] },
          { left: 'dotted' },
        ),
        label('home.floor', 3, '居住階'),
        cell('home.floor', 5, {
          kind: 'number',
          bind: '/plan/home/floor',
          label: '居住階',
          help: '地下は負の数',
          unit: '階',
          clauses: [PLAN],
        }),
      ],
    },
    {
      height: 9,
      cells: [
        label('home.usual-room', 4, '普段いる\n部屋'),
        cell(
          'home.usual-room',
          14,
          passage({ bind: '/plan/home/usualRoom', label: '普段いる部屋', clauses: [PLAN] }, 1),
        ),
        label('home.bedroom', 3, '寝室'),
        cell('home.bedroom', 14, passage({ bind: '/plan/home/bedroom', label: '寝室', clauses: [PLAN] }, 1)),
      ],
    },
  ],
};
