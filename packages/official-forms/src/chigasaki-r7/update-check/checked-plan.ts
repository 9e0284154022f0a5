import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const CHECK = 'chigasaki-r7:8(4)ア';

/**
 * Whose finished plan is checked, by whom and on what occasion.
 *
 * @clause chigasaki-r7:8(4)ア
 * @clause chigasaki-r7:5
 */
export const checkedPlan: GridBlock = {
  kind: 'grid',
  id: 'plan',
  caption: '点検する計画',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: [
        ...labelled('person.name', '対象者', [4, 13], {
          kind: 'name',
          bind: '/personName',
          reading: '/personReading',
          label: '対象者の氏名',
          clauses: [CHECK],
          size: 12,
        }),
        ...labelled(
          'checker.office',
          '点検した人\n所属・氏名',
          [4, 8],
          line({ bind: '/checker/office', label: '点検した人の所属', clauses: ['chigasaki-r7:5'], size: 8.5 }),
        ),
        cell(
          'checker.name',
          6,
          line({ bind: '/checker/name', label: '点検した人の氏名', clauses: ['chigasaki-r7:5'] }),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 11,
      cells: [
        ...labelled('previous.version', '前回の計画', [4, 4], {
          kind: 'number',
          bind: '/previous/version',
          label: '前回の計画の版',
          unit: '版',
          clauses: [CHECK],
        }),
        cell(
          'previous.made-on',
          9,
          day({
            bind: '/previous/madeOn',
            label: '前回の計画の作成日',
            help: '様式1の作成日',
            clauses: [CHECK],
          }),
          { left: 'dotted' },
        ),
        ...labelled(
          'occasions',
          '点検の\nきっかけ',
          [4, 14],
          ticks(
            {
              bind: '/occasions',
              label: '点検のきっかけ',
              help: '適宜の点検では「その他」に書きます',
              clauses: ['chigasaki-r7:8(4)ア(ア)①(a)', 'chigasaki-r7:8(4)ア(ア)①(b)'],
              size: 8,
            },
            [
              ['moved', '居住場所の変更'],
              ['hazard-map', 'ハザードマップの見直し'],
              ['condition', '心身の状況の変化'],
              ['other', 'その他'],
            ],
            2,
            { many: true, other: { value: 'other', bind: '/otherOccasion' } },
          ),
        ),
      ],
    },
  ],
};
