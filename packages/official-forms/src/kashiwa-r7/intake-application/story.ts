import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const INTAKE = 'kashiwa-r7:7(2)イ';

/**
 * What the person wants to talk about, in their own words, and which agencies they already see.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:7(1)
 */
export const story: GridBlock = {
  kind: 'grid',
  id: 'story',
  caption: '相談したいこと',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 66,
      cells: [
        cell(
          'story.text',
          35,
          passage({ bind: '/story', label: '相談したいこと', clauses: [INTAKE, 'kashiwa-r7:7(1)'], size: 10.5 }, 12),
        ),
      ],
    },
    {
      height: 10,
      cells: labelled(
        'agencies-now',
        'いま関わって\nいる機関',
        [5, 30],
        line({
          bind: '/agenciesNow',
          label: 'いま関わっている機関',
          help: '相談している窓口，通っている病院，利用している事業所など。',
          clauses: [INTAKE],
        }),
      ),
    },
  ],
};
