import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const ASKED = ['chigasaki-r7:特記10(1)', 'kashiwa-r7:9(4)'] as const;
const AGREED = [
  'chigasaki-r7:特記10(3)',
  'chigasaki-r7:特記10(5)',
  'chigasaki-r7:特記14(2)',
  'kashiwa-r7:9(10)',
] as const;
const SUPERVISED = ['chigasaki-r7:特記10(4)', 'kashiwa-r7:9(10)'] as const;

/**
 * To whom the handling is to be subcontracted (再委託), what is agreed with them and how they are supervised.
 *
 * @clause chigasaki-r7:特記10(1)
 * @clause chigasaki-r7:特記10(3)
 * @clause chigasaki-r7:特記10(4)
 * @clause chigasaki-r7:特記10(5)
 * @clause chigasaki-r7:特記14(2)
 * @clause kashiwa-r7:9(4)
 * @clause kashiwa-r7:9(10)
 */
export const subcontractor: GridBlock = {
  kind: 'grid',
  id: 'subcontractor',
  caption: '再委託',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'subcontractor.name',
          '再委託先',
          [4, 13],
          line({ bind: '/subcontractor/name', label: '再委託先の名称', clauses: ASKED }),
        ),
        ...labelled(
          'subcontractor.address',
          '所在地',
          [3, 15],
          line({ bind: '/subcontractor/address', label: '再委託先の所在地', clauses: ASKED }),
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'subcontractor.work',
        '再委託する\n業務',
        [4, 31],
        passage({ bind: '/subcontractor/work', label: '再委託する業務', clauses: ASKED }, 2),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'subcontractor.agreed',
        '約定する\n事項',
        [4, 31],
        ticks(
          { bind: '/subcontractor/agreed', label: '再委託先と約定する事項', clauses: AGREED, size: 9 },
          [
            ['special-provisions', '特記事項（仕様書）の遵守'],
            ['instructions', '指示の遵守'],
            ['no-further', '更なる委託の禁止'],
            ['training', '教育・研修'],
          ],
          4,
          { many: true },
        ),
      ),
    },
    {
      height: 12,
      cells: labelled(
        'subcontractor.supervision',
        '監督の方法',
        [4, 31],
        passage({ bind: '/subcontractor/supervision', label: '監督の方法', clauses: SUPERVISED }, 2),
      ),
    },
  ],
};
