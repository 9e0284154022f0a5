import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const NAMED = ['chigasaki-r7:特記2(2)'] as const;

/**
 * Who is responsible manager (管理責任者) and who a worker (従事者), and for which days.
 *
 * @clause chigasaki-r7:特記2(2)
 */
export const people: ListBlock = {
  kind: 'list',
  id: 'people',
  caption: '管理責任者及び従事者',
  bind: '/people',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  minimumRows: 5,
  closing: '以下余白',
  clauses: NAMED,
  columns: [
    {
      id: 'people.duty',
      width: 8,
      label: '区分',
      field: circles(
        { bind: '/duty', label: '管理責任者・従事者の別', clauses: NAMED, size: 8.5, locked: true },
        [
          ['responsible-manager', '管理責任者'],
          ['worker', '従事者'],
        ],
        2,
      ),
    },
    {
      id: 'people.name',
      width: 8,
      label: '氏名',
      field: line({ bind: '/name', label: '氏名', clauses: NAMED, locked: true }),
    },
    {
      id: 'people.role',
      width: 7,
      label: '職名又は役割',
      field: line({ bind: '/role', label: '職名又は役割', clauses: NAMED, size: 9 }),
    },
    {
      id: 'people.from',
      width: 6,
      label: '始まり',
      field: day({ bind: '/from', label: '始まり', clauses: NAMED, size: 8 }),
    },
    {
      id: 'people.to',
      width: 6,
      label: '終わり',
      field: day({
        bind: '/to',
        label: '終わり',
        help: '決まっていないときは書かない',
        clauses: NAMED,
        size: 8,
      }),
    },
  ],
};
