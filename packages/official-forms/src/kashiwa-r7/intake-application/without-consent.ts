import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const CLAUSES = ['kashiwa-r7:9(2)', 'kashiwa-r7:7(2)イ'] as const;

/**
 * Why there is no consent of the person, and how it is asked for further (本人同意なし).
 *
 * @clause kashiwa-r7:9(2)
 * @clause kashiwa-r7:7(2)イ
 */
export const withoutConsent: GridBlock = {
  kind: 'grid',
  id: 'without-consent',
  caption: '本人や家族の同意がないとき（職員記入）',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'without-consent.reason',
        '理由',
        [4, 31],
        circles(
          { bind: '/withoutConsent/reason', label: '同意がない理由', clauses: CLAUSES },
          [
            ['refused', '断られた'],
            ['unreachable', '会えない・連絡が取れない'],
            ['unable', '意思を確かめられない'],
            ['not-asked', 'まだ確かめていない'],
          ],
          4,
        ),
      ),
    },
    {
      height: 20,
      cells: [
        ...labelled(
          'without-consent.situation',
          '事情',
          [4, 13],
          passage({ bind: '/withoutConsent/situation', label: '同意がない事情', clauses: CLAUSES, size: 9 }, 4),
        ),
        ...labelled(
          'without-consent.approach',
          '今後の\n働きかけ',
          [4, 14],
          passage(
            { bind: '/withoutConsent/approach', label: '同意を得るための今後の働きかけ', clauses: CLAUSES, size: 9 },
            4,
          ),
        ),
      ],
    },
  ],
};
