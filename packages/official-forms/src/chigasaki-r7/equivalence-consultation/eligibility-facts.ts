import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles, type Options } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';

const HOME = 'chigasaki-r7:6';
const MOVES = 'chigasaki-r7:6(2)';

const LEFT = [11, 7] as const;
const RIGHT = [10, 7] as const;

const YES_NO: Options = [
  [true, 'はい'],
  [false, 'いいえ'],
];

const HOLDS: Options = [
  [true, '当たる'],
  [false, '当たらない'],
];

/**
 * The facts of clause 6 that are known, and whether (1) and (2) hold.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:6(1)
 * @clause chigasaki-r7:6(2)
 */
export const eligibilityFacts: GridBlock = {
  kind: 'grid',
  id: 'facts',
  caption: '仕様書6の要件',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 8,
      cells: [
        ...fact('city', '市内に居住する', '/facts/livesInCity', HOME, YES_NO, LEFT),
        ...fact('home', '在宅である', '/facts/livesAtHome', HOME, YES_NO, RIGHT),
      ],
    },
    {
      height: 8,
      cells: [
        ...fact('hospital', '長期入院している', '/facts/longTermHospitalized', HOME, YES_NO, LEFT),
        ...fact('facility', '施設等に入所している', '/facts/inFacility', HOME, YES_NO, RIGHT),
      ],
    },
    {
      height: 9,
      cells: [
        ...fact(
          'professional',
          '普段の移動に医療・福祉\n専門職の支援が必要',
          '/facts/needsProfessionalToMove',
          MOVES,
          YES_NO,
          LEFT,
        ),
        ...fact('vehicle', '普段の移動に介護車両が必要', '/facts/needsCareVehicle', MOVES, YES_NO, RIGHT),
      ],
    },
    {
      height: 9,
      cells: [
        ...fact('first', '(1)　要介護4又は5の認定', '/first', 'chigasaki-r7:6(1)', HOLDS, LEFT),
        ...fact('second', '(2)　要支援1から要介護3で\n　　 移動に支援等が必要', '/second', MOVES, HOLDS, RIGHT),
      ],
    },
  ],
};

function fact(
  id: string,
  text: string,
  bind: Pointer,
  clause: ClauseId,
  options: Options,
  widths: readonly [label: number, content: number],
): readonly Cell[] {
  const name = text.replaceAll(/[\n　 ]/g, '');
  return [
    label(`facts.${id}`, widths[0], text, { align: 'left' }),
    cell(
      `facts.${id}`,
      widths[1],
      circles({ bind, label: name, help: '分からないときは囲みません', clauses: [clause], size: 9 }, options, 2),
    ),
  ];
}
