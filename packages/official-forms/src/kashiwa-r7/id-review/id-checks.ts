import type { Cell, GridBlock, Row } from '@fukushi-kit/form';
import type { IdReviewForm } from '@fukushi-kit/schema';
import { cell } from '../../drafting/cell.ts';
import { circles, type Options } from '../../drafting/choice.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';

const IDS = ['kashiwa-r7:10(2)オ'] as const;

const VERDICTS: Options = [
  ['conforming', '適合'],
  ['nonconforming', '不適合'],
  ['not-applicable', '対象外'],
  ['unverified', '未確認'],
];

/**
 * The six points that the clause wants checked, each with its result.
 *
 * @clause kashiwa-r7:10(2)オ
 */
export const idChecks: GridBlock = {
  kind: 'grid',
  id: 'checks',
  caption: '確認事項',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    row(
      check('rules', 13, '規定の整備', 'IDに関する規定を\n整備している'),
      check('leavers', 13, '離任者のIDの削除', '離任者のIDを\n削除した'),
      check('unused', 12, '使われていないIDの確認', '使われていないIDの\n要否を確かめた'),
    ),
    row(
      check('shared', 13, '共用IDの制限', '共用IDの利用を\n制限している'),
      check('authentication', 13, '識別と認証', '利用者の識別と認証を\n適切に行っている'),
      check('unlisted', 12, '台帳にないIDの利用', '台帳にないIDが\n使われていない'),
    ),
    {
      height: 12,
      cells: labelled(
        'finding',
        '所見・処置',
        [6, 83],
        passage({ bind: '/finding', label: '所見・処置', clauses: IDS, size: 9 }, 2),
      ),
    },
  ],
};

function row(...checks: readonly (readonly Cell[])[]): Row {
  return { height: 9, cells: checks.flat() };
}

function check(key: keyof IdReviewForm['checks'], columns: number, name: string, text: string): readonly Cell[] {
  return [
    label(`checks.${key}`, columns, text, { size: 8 }),
    cell(`checks.${key}`, 17, circles({ bind: `/checks/${key}`, label: name, clauses: IDS, size: 8.5 }, VERDICTS, 4)),
  ];
}
