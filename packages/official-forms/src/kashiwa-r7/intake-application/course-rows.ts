import type { Row } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CONSULTED = ['kashiwa-r7:7(1)'] as const;
const COUNTED = ['kashiwa-r7:8(4)', 'kashiwa-r7:7(1)'] as const;
const INTAKE = ['kashiwa-r7:7(2)イ'] as const;

/**
 * Which way the consultation goes from here (受付後の扱い): the programme, another agency, and what the staff make of it.
 *
 * @clause kashiwa-r7:7(1)
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:8(4)
 */
export const courseRows: readonly Row[] = [
  {
    height: 9,
    cells: labelled(
      'reception.course',
      '受付後の\n扱い',
      [4, 31],
      circles(
        { bind: '/reception/course', label: '受付後の扱い', clauses: [...INTAKE, ...CONSULTED] },
        [
          ['multi-agency', '多機関協働事業で支援'],
          ['consultation', 'センターで相談を継続'],
          ['referral', '支援機関につなぐ'],
          ['advice', '情報提供・助言'],
        ],
        4,
      ),
    ),
  },
  {
    height: 9,
    cells: [
      ...labelled(
        'reception.referred-to',
        'つなぎ先',
        [4, 18],
        line({ bind: '/reception/referredTo', label: 'つなぎ先', clauses: COUNTED }),
      ),
      ...labelled(
        'reception.through-network',
        'かしまるネット',
        [5, 8],
        circles(
          { bind: '/reception/throughNetwork', label: 'かしまるネットによるつなぎ', clauses: CONSULTED },
          [
            [true, '利用'],
            [false, '利用せず'],
          ],
          2,
        ),
      ),
    ],
  },
  {
    height: 32,
    cells: labelled(
      'reception.note',
      '受付者の\n所見',
      [4, 31],
      passage({ bind: '/reception/note', label: '受付者の所見', clauses: [...CONSULTED, ...INTAKE], size: 9.5 }, 6),
    ),
  },
];
