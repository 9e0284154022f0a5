import type { Cell, GridBlock, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';
import { passage } from '../../drafting/text.ts';
import { ASSISTANCE, TRANSPORT } from '../evacuation-plan/methods.ts';

const FINDINGS = 'chigasaki-r7:8(4)ア(ア)①(b)';
const METHOD = 'chigasaki-r7:8(4)ア(ア)②';

const SIDES = [
  ['before', '前回の', 15],
  ['after', '今回の', 16],
] as const;

/**
 * The professional's findings (福祉専門職等の所見) and the method of evacuation (避難方法) of the finished plan beside those
 * of today, conditions ①(b) and ②.
 *
 * @clause chigasaki-r7:8(4)ア(ア)①(b)
 * @clause chigasaki-r7:8(4)ア(ア)②
 */
export const comparedPlans: GridBlock = {
  kind: 'grid',
  id: 'compared',
  caption: '所見と避難方法の新旧対照',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 5.5,
      cells: [
        label('compared', 4, '項目', { scope: 'column' }),
        label('compared.before', 15, '前回の計画', { scope: 'column' }),
        label('compared.after', 16, '今回の点検', { scope: 'column' }),
      ],
    },
    {
      height: 20,
      cells: [
        label('findings', 4, '福祉専門\n職等の\n所見'),
        ...SIDES.map(([side, of, columns]) =>
          cell(
            `findings.${side}`,
            columns,
            passage({ bind: `/findings/${side}`, label: `${of}所見`, clauses: [FINDINGS], size: 8.5 }, 4),
          ),
        ),
      ],
    },
    methodRow('assistance', '避難方法', ASSISTANCE),
    methodRow('transport', '移動手段', TRANSPORT),
    {
      height: 9.5,
      cells: [
        label('methods.note', 4, '補足と\n介助の人数'),
        ...SIDES.flatMap(([side, of, columns]): Cell[] => [
          cell(
            `methods.${side}-note`,
            columns - 4,
            passage(
              { bind: `/methods/${side}/methodNote`, label: `${of}避難方法の補足`, clauses: [METHOD], size: 8.5 },
              1,
            ),
          ),
          cell(
            `methods.${side}-helpers`,
            4,
            number(
              { bind: `/methods/${side}/helpers`, label: `${of}介助に要る人数`, clauses: [METHOD], size: 8.5 },
              '人',
            ),
            { left: 'dotted' },
          ),
        ]),
      ],
    },
    {
      height: 10,
      cells: [
        label('methods.path', 4, '避難経路'),
        ...SIDES.map(([side, of, columns]) =>
          cell(
            `methods.${side}-path`,
            columns,
            passage({ bind: `/methods/${side}/path`, label: `${of}避難経路`, clauses: [METHOD], size: 8.5 }, 2),
          ),
        ),
      ],
    },
  ],
};

function methodRow(name: 'assistance' | 'transport', text: string, options: typeof ASSISTANCE): Row {
  return {
    height: 9.5,
    cells: [
      label(`methods.${name}`, 4, text),
      ...SIDES.map(([side, of, columns]) =>
        cell(
          `methods.${side}-${name}`,
          columns,
          ticks({ bind: `/methods/${side}/${name}`, label: `${of}${text}`, clauses: [METHOD], size: 8 }, options, 3, {
            many: true,
          }),
        ),
      ),
    ],
  };
}
