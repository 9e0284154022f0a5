import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';
import { ASSISTANCE, TRANSPORT } from './methods.ts';

const PLAN = 'chigasaki-r7:8(2)エ';
const METHOD = 'chigasaki-r7:8(4)ア(ア)②';
const PLACE = 'basic-act-on-disaster-management:49-14(3)(ii)';

/**
 * Route and other matters (避難経路及びその他の事項): how the person moves and is moved, the way, and a sketch of it.
 *
 * @clause basic-act-on-disaster-management:49-14(3)(ii)
 * @clause chigasaki-r7:8(4)ア(ア)②
 */
export const route: GridBlock = {
  kind: 'grid',
  id: 'route',
  caption: '避難経路及びその他の事項',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('route', 4, '避難経路\n及び\nその他の\n事項', { rows: 5 }),
        label('route.assistance', 3, '避難\n方法'),
        cell(
          'route.assistance',
          14,
          ticks(
            { bind: '/plan/route/assistance', label: '避難方法', clauses: [METHOD, PLAN], size: 8 },
            ASSISTANCE,
            3,
            { many: true },
          ),
        ),
        cell(
          'route.sketch',
          14,
          {
            kind: 'sketch',
            id: 'route.sketch',
            label: '避難経路の略図',
            hint: '略図（自宅・避難先・経路・危険な所）',
            clauses: [PLACE, METHOD],
          },
          { rows: 5 },
        ),
      ],
    },
    {
      height: 9,
      cells: [
        label('route.transport', 3, '移動\n手段'),
        cell(
          'route.transport',
          14,
          ticks({ bind: '/plan/route/transport', label: '移動手段', clauses: [METHOD, PLAN], size: 8 }, TRANSPORT, 3, {
            many: true,
          }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        label('route.method-note', 3, '補足'),
        cell(
          'route.method-note',
          10,
          passage({ bind: '/plan/route/methodNote', label: '避難方法の補足', clauses: [METHOD] }, 1),
        ),
        cell(
          'route.helpers',
          4,
          {
            kind: 'number',
            bind: '/plan/route/helpers',
            label: '介助に要る人数',
            unit: '人で介助',
            size: 8,
            clauses: [PLAN],
          },
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 12.4,
      cells: [
        label('route.path', 3, '経路'),
        cell(
          'route.path',
          14,
          passage({ bind: '/plan/route/path', label: '避難経路', clauses: [PLACE, METHOD], locked: true }, 3),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        label('route.other-matters', 3, 'その他'),
        cell(
          'route.other-matters',
          14,
          passage({ bind: '/plan/route/otherMatters', label: 'その他の事項', clauses: [PLAN] }, 2),
        ),
      ],
    },
  ],
};
