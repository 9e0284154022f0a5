import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { passage } from '../../drafting/text.ts';

const DISCUSSED = ['kashiwa-r7:14(7)', 'kashiwa-r7:14(8)'] as const;

/**
 * What was talked about with the vendor of the digital tool, and what came of it.
 *
 * @clause kashiwa-r7:14(7)
 * @clause kashiwa-r7:14(8)
 * @clause kashiwa-r7:9(14)
 */
export const topics: ListBlock = {
  kind: 'list',
  id: 'topics',
  caption: '議題と結果',
  bind: '/topics',
  frame: 'thin',
  rowHeight: 23,
  headHeight: 7,
  minimumRows: 4,
  clauses: DISCUSSED,
  columns: [
    { id: 'topics.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'topics.kind',
      width: 4,
      label: '種類',
      field: circles(
        { bind: '/kind', label: '議題の種類', clauses: DISCUSSED, size: 8.5 },
        [
          ['improvement', '機能改善'],
          ['trouble', '不具合'],
          ['operation', '運用'],
          ['contract', '契約'],
          ['other', 'その他'],
        ],
        1,
      ),
    },
    {
      id: 'topics.topic',
      width: 7,
      label: '議題',
      field: passage({ bind: '/topic', label: '議題', clauses: DISCUSSED, size: 9 }, 5),
    },
    {
      id: 'topics.discussion',
      width: 12,
      label: '協議の内容',
      field: passage({ bind: '/discussion', label: '協議の内容', clauses: DISCUSSED, size: 9 }, 6),
    },
    {
      id: 'topics.outcome',
      width: 10,
      label: '決まったこと・担当・時期',
      field: passage(
        {
          bind: '/outcome',
          label: '決まったこと・担当・時期',
          clauses: ['kashiwa-r7:14(8)', 'kashiwa-r7:9(14)'],
          size: 9,
        },
        6,
      ),
    },
  ],
};
