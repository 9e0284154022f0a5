import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Millimetres, Pointer } from '@fukushi-kit/form';
import { circles } from '../drafting/choice.ts';
import { COLUMNS } from '../drafting/columns.ts';
import { labelled } from '../drafting/labelled.ts';
import { line } from '../drafting/text.ts';

/**
 * The bank account that is paid into (振込先). `at` points to a `BankAccount`. `combRow` is the height of
 * the rows with boxes.
 *
 * @clause none the clauses are those of the form
 */
export function bankAccount(at: Pointer, clauses: readonly ClauseId[], combRow: Millimetres = 9): GridBlock {
  return {
    kind: 'grid',
    id: 'account',
    caption: '振込先',
    frame: 'thin',
    columns: COLUMNS,
    rows: [
      {
        height: 9,
        cells: [
          ...labelled('account.bank', '金融機関', [4, 18], line({ bind: `${at}/bank`, label: '金融機関名', clauses })),
          ...labelled(
            'account.branch',
            '本店・支店',
            [4, 9],
            line({ bind: `${at}/branch`, label: '本店・支店名', clauses }),
          ),
        ],
      },
      {
        height: combRow,
        cells: [
          ...labelled(
            'account.kind',
            '預金種目',
            [4, 18],
            circles(
              { bind: `${at}/kind`, label: '預金種目', clauses },
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
            bind: `${at}/number`,
            label: '口座番号',
            help: '右づめで書く。',
            clauses,
            size: 10,
          }),
        ],
      },
      {
        height: combRow,
        cells: labelled('account.holder-reading', '口座名義\n（フリガナ）', [4, 31], {
          kind: 'comb',
          cells: 30,
          bind: `${at}/holderReading`,
          label: '口座名義（フリガナ）',
          help: '通帳に書かれたとおりに左から書く。濁点と半濁点も一字とする。',
          clauses,
          size: 10,
        }),
      },
      {
        height: 9,
        cells: labelled(
          'account.holder',
          '口座名義',
          [4, 31],
          line({ bind: `${at}/holder`, label: '口座名義', clauses }),
        ),
      },
    ],
  };
}
