import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { passage } from '../../drafting/text.ts';

const ROLE = ['kashiwa-r7:7(2)カ(ｲ)'] as const;
const TASKS = ['kashiwa-r7:7(2)カ(ｲ)', 'kashiwa-r7:7(2)エ'] as const;

/**
 * What was said (協議の内容).
 *
 * @clause kashiwa-r7:7(2)カ(ｲ)
 */
export const discussion: GridBlock = {
  kind: 'grid',
  id: 'discussion',
  caption: '協議の内容',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 110,
      cells: [
        cell(
          'discussion.text',
          35,
          passage(
            {
              bind: '/discussion',
              label: '協議の内容',
              help: '事項ごとに，プランの適切性，進み具合，終結・中断の判断の理由，出た意見を書く。',
              clauses: ROLE,
              size: 10,
            },
            22,
          ),
        ),
      ],
    },
  ],
};

/**
 * What the agencies do next (決まったこと), by whom and until when.
 *
 * @clause kashiwa-r7:7(2)カ(ｲ)
 * @clause kashiwa-r7:7(2)エ
 */
export const tasks: ListBlock = {
  kind: 'list',
  id: 'tasks',
  caption: '決まったこと',
  bind: '/tasks',
  frame: 'thin',
  rowHeight: 11,
  minimumRows: 5,
  closing: '以下余白',
  clauses: TASKS,
  columns: [
    { id: 'tasks.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'tasks.task',
      width: 18,
      label: '決まったこと・次に行うこと',
      field: passage({ bind: '/task', label: '決まったこと', clauses: TASKS, size: 9.5 }, 2),
    },
    {
      id: 'tasks.agency',
      width: 10,
      label: '担当する機関',
      field: passage({ bind: '/agency', label: '担当する機関', clauses: TASKS, size: 9 }, 2),
    },
    {
      id: 'tasks.by',
      width: 5,
      label: '期限',
      field: passage({ bind: '/by', label: '期限', clauses: TASKS, size: 9 }, 2),
    },
  ],
};

/**
 * What the city as a whole should take up (地域の課題・必要な政策).
 *
 * @clause kashiwa-r7:7(2)カ(ｲ)
 */
export const localIssues: GridBlock = {
  kind: 'grid',
  id: 'local-issues',
  caption: '地域の課題・必要な政策',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 34,
      cells: [
        cell(
          'local-issues.text',
          35,
          passage(
            {
              bind: '/localIssues',
              label: '地域の課題・必要な政策',
              help: '市の福祉施策や，エリアごとの課題から必要な政策について，情報共有や意見交換をしたこと。',
              clauses: ROLE,
              size: 10,
            },
            6,
          ),
        ),
      ],
    },
  ],
};
