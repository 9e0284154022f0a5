import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const TRAINING: readonly ClauseId[] = ['chigasaki-r7:特記14(1)', 'kashiwa-r7:4(2)オ'];
const SUBCONTRACTOR: readonly ClauseId[] = ['chigasaki-r7:特記14(2)'];

/**
 * For whom, when, where, how and by whom the training (教育・研修) was held.
 *
 * @clause chigasaki-r7:特記14(1)
 * @clause chigasaki-r7:特記14(2)
 * @clause kashiwa-r7:4(2)オ
 */
export const session: GridBlock = {
  kind: 'grid',
  id: 'session',
  caption: '実施の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'session.audience',
        '対象',
        [4, 31],
        ticks(
          { bind: '/audience', label: '対象', clauses: [...TRAINING, ...SUBCONTRACTOR] },
          [
            ['workers', '従事者'],
            ['managers', '管理責任者'],
            ['temporary', '派遣労働者'],
            ['subcontractor', '再委託先の従事者'],
          ],
          4,
          { many: true },
        ),
      ),
    },
    {
      height: 9,
      cells: [
        label('session.held-on', 4, '実施日時'),
        cell('session.held-on', 9, day({ bind: '/heldOn', label: '実施日', clauses: TRAINING, size: 9.5 })),
        cell(
          'session.from',
          5,
          line({ bind: '/from', label: '始まりの時刻', help: '24時間制', clauses: TRAINING }, { after: 'から' }),
          { left: 'dotted' },
        ),
        cell(
          'session.to',
          5,
          line({ bind: '/to', label: '終わりの時刻', help: '24時間制', clauses: TRAINING }, { after: 'まで' }),
          { left: 'none' },
        ),
        ...labelled(
          'session.place',
          '場所',
          [3, 9],
          line({ bind: '/place', label: '実施場所', clauses: TRAINING, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'session.way',
        '実施方法',
        [4, 31],
        ticks(
          { bind: '/way', label: '実施方法', clauses: TRAINING },
          [
            ['gathering', '集合'],
            ['online', 'オンライン'],
            ['self-study', '動画・資料による自習'],
            ['other', 'その他'],
          ],
          4,
          { other: { value: 'other', bind: '/otherWay' } },
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'session.teacher',
          '講師',
          [4, 15],
          line({ bind: '/teacher', label: '講師', help: '所属、職名、氏名', clauses: TRAINING, size: 9 }),
        ),
        ...labelled(
          'session.subcontractor',
          '再委託先の\n名称',
          [4, 12],
          line({
            bind: '/subcontractor',
            label: '再委託先の名称',
            help: '再委託先に実施させたときに書く',
            clauses: SUBCONTRACTOR,
            size: 9,
          }),
        ),
      ],
    },
  ],
};
