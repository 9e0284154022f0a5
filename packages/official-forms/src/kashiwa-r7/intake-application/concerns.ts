import type { Cell, GridBlock, Row } from '@fukushi-kit/form';
import type { IntakeConcerns } from '@fukushi-kit/schema';
import { cell } from '../../drafting/cell.ts';
import { mark } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const INTAKE = ['kashiwa-r7:7(2)イ'] as const;

type Concern = readonly [key: keyof IntakeConcerns, id: string, text: string];

const ROWS: readonly (readonly Concern[])[] = [
  [
    ['illness', 'illness', '病気・健康・障害'],
    ['housing', 'housing', '住まい'],
    ['income', 'income', '収入・生活費'],
    ['rent', 'rent', '家賃・ローン'],
  ],
  [
    ['bills', 'bills', '税金・公共料金'],
    ['debt', 'debt', '借金（債務）'],
    ['jobSeeking', 'job-seeking', '仕事探し・就職'],
    ['workTrouble', 'work-trouble', '仕事の不安・トラブル'],
  ],
  [
    ['neighbours', 'neighbours', '地域との関係'],
    ['family', 'family', '家族との関係'],
    ['childcare', 'childcare', '子育て'],
    ['care', 'care', '介護'],
  ],
  [
    ['withdrawal', 'withdrawal', 'ひきこもり・不登校'],
    ['abuse', 'abuse', 'DV・虐待'],
    ['food', 'food', '食べるものがない'],
    ['other', 'other', 'その他'],
  ],
];

const WIDTHS = [7, 7, 7, 6] as const;

/**
 * What the consultation is about (相談内容の区分): ○ beside what applies, ◎ beside the one that weighs most. The choices are
 * those of the older sheet of the self-reliance support (自立相談支援), from which this one descends.
 *
 * @clause kashiwa-r7:7(2)イ
 */
export const concerns: GridBlock = {
  kind: 'grid',
  id: 'concerns',
  caption: '相談内容の区分',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    ...ROWS.map(
      (row): Row => ({ height: 9, cells: row.flatMap((concern, index) => marked(concern, WIDTHS[index] ?? 7)) }),
    ),
    {
      height: 9,
      cells: labelled(
        'other-concern',
        'その他の\n内容',
        [4, 31],
        line({ bind: '/otherConcern', label: 'その他の相談内容', clauses: INTAKE }),
      ),
    },
  ],
};

function marked([key, id, text]: Concern, width: number): readonly Cell[] {
  return [
    cell(
      `concerns.${id}`,
      2,
      mark(
        {
          bind: `/concerns/${key}`,
          label: text,
          help: 'あてはまるものに○，そのうち最も困っていること一つに◎を書く。',
          clauses: INTAKE,
          size: 13,
        },
        ['○', '◎'],
      ),
    ),
    label(`concerns.${id}`, width, text, { left: 'dotted', shade: false, align: 'left', size: 9 }),
  ];
}
