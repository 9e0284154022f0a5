import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line, passage } from '../../drafting/text.ts';
import { HAZARDS } from './hazards.ts';

const RISK = 'chigasaki-r7:8(1)エ';
const CHANGED = 'chigasaki-r7:8(4)ア(ア)①(a)';

/**
 * The disaster risks (災害リスク) of the home: kind, inside or outside the zone, degree, day and source of the map.
 *
 * @clause chigasaki-r7:8(1)エ
 * @clause chigasaki-r7:8(4)ア(ア)①(a)
 */
export const risks: ListBlock = {
  kind: 'list',
  id: 'risks',
  caption: '災害リスク',
  bind: '/plan/risks',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 5,
  minimumRows: 4,
  clauses: [RISK, CHANGED],
  columns: [
    {
      id: 'risks.hazard',
      width: 9,
      label: '災害リスクの種別',
      field: circles({ bind: '/hazard', label: '災害種別', clauses: [RISK, CHANGED], size: 8 }, HAZARDS, 4),
    },
    {
      id: 'risks.exposure',
      width: 4,
      label: '想定区域',
      field: circles(
        { bind: '/exposure', label: '想定区域の内外', clauses: [RISK, CHANGED], size: 8 },
        [
          ['inside', '区域内'],
          ['outside', '区域外'],
        ],
        1,
      ),
    },
    {
      id: 'risks.degree',
      width: 8,
      label: '程度',
      field: passage(
        { bind: '/degree', label: '程度', help: '浸水の深さなど、地図の区分のまま', clauses: [RISK, CHANGED] },
        1,
      ),
    },
    {
      id: 'risks.as-of',
      width: 6,
      label: '基準日',
      field: day({ bind: '/asOf', label: '基準日', clauses: [RISK], size: 8 }),
    },
    {
      id: 'risks.source',
      width: 8,
      label: '出典',
      field: line({ bind: '/source', label: '出典', clauses: [RISK], size: 8 }),
    },
  ],
};

/**
 * When to set out (避難のタイミング), by warning level.
 *
 * @clause chigasaki-r7:8(1)エ
 */
export const timing: GridBlock = {
  kind: 'grid',
  id: 'timing',
  caption: '避難のタイミング',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('timing', 4, '避難の\nタイミング'),
        cell(
          'timing.level',
          20,
          ticks(
            { bind: '/plan/timing/level', label: '避難を始める時', clauses: [RISK], size: 8.5 },
            [
              ['before-level-3', '警戒レベル3より前'],
              ['level-3', '警戒レベル3（高齢者等避難）'],
              ['level-4', '警戒レベル4（避難指示）'],
              ['other', 'その他'],
            ],
            2,
          ),
        ),
        cell(
          'timing.note',
          11,
          passage({ bind: '/plan/timing/note', label: '避難のタイミングの補足', clauses: [RISK], size: 8.5 }, 2),
          { left: 'dotted' },
        ),
      ],
    },
  ],
};
