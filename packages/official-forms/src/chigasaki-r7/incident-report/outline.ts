import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { passage } from '../../drafting/text.ts';

const REPORT: readonly ClauseId[] = ['chigasaki-r7:特記13(1)', 'kashiwa-r7:9(6)'];

/**
 * What the clause asks for at once: content and damage; and which information of how many people.
 *
 * @clause chigasaki-r7:特記13(1)
 * @clause kashiwa-r7:9(6)
 */
export const outline: GridBlock = {
  kind: 'grid',
  id: 'outline',
  caption: '事故の内容',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 16,
      cells: labelled(
        'outline.content',
        '事故の内容',
        [4, 31],
        passage({ bind: '/outline', label: '事故の内容', clauses: REPORT, locked: true }, 3),
      ),
    },
    {
      height: 12,
      cells: labelled(
        'outline.harm',
        '被害状況',
        [4, 31],
        passage({ bind: '/harm', label: '被害状況', clauses: REPORT, locked: true }, 2),
      ),
    },
    {
      height: 12,
      cells: [
        ...labelled(
          'outline.items',
          '個人情報の\n項目',
          [4, 21],
          passage({ bind: '/items', label: '個人情報の項目', help: '本人の氏名は書かない', clauses: REPORT }, 2),
        ),
        ...labelled(
          'outline.people',
          '本人の数',
          [4, 6],
          number({ bind: '/people', label: '本人の数', help: '分からないときは書かない', clauses: REPORT }, '人'),
        ),
      ],
    },
  ],
};
