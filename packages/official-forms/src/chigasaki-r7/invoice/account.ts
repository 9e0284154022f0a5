import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const INVOICE = ['chigasaki-r7:13(1)'] as const;

/**
 * The bank account into which the fee is paid (振込先).
 *
 * @clause chigasaki-r7:13(1)
 */
export const account: GridBlock = {
  kind: 'grid',
  id: 'account',
  caption: '振込先',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'account.bank',
          '金融機関',
          [4, 18],
          line({ bind: '/account/bank', label: '金融機関名', clauses: INVOICE }),
        ),
        ...labelled(
          'account.branch',
          '本店・支店',
          [4, 9],
          line({ bind: '/account/branch', label: '本店・支店名', clauses: INVOICE }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'account.kind',
          '預金種目',
          [4, 18],
          circles(
            { bind: '/account/kind', label: '預金種目', clauses: INVOICE },
            [
              ['ordinary', '普通'],
              ['current', '当座'],
              ['other', 'その他'],
            ],
            3,
          ),
        ),
        ...labelled('account.number', '口座番号', [4, 9], {
          kind: 'comb',
          cells: 7,
          align: 'right',
          bind: '/account/number',
          label: '口座番号',
          help: '右づめで書く',
          clauses: INVOICE,
          size: 10,
        }),
      ],
    },
    {
      height: 9,
      cells: labelled('account.holder-reading', '口座名義\n（フリガナ）', [4, 31], {
        kind: 'comb',
        cells: 30,
        bind: '/account/holderReading',
        label: '口座名義（フリガナ）',
        help: '通帳に書かれたとおり、濁点・半濁点も一字として左から書く',
        clauses: INVOICE,
        size: 10,
      }),
    },
    {
      height: 9,
      cells: labelled(
        'account.holder',
        '口座名義',
        [4, 31],
        line({ bind: '/account/holder', label: '口座名義', clauses: INVOICE }),
      ),
    },
  ],
};
