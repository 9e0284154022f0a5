import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const DISCUSSED = ['kashiwa-r7:7(2)カ(ｵ)', 'kashiwa-r7:7(2)カ(ｲ)'] as const;

/**
 * What was talked about (議題): matters of the whole city and of an area, and which policy they ask for.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:7(2)カ(ｲ)
 */
export const topics: ListBlock = {
  kind: 'list',
  id: 'topics',
  caption: '議題と協議の内容',
  bind: '/topics',
  frame: 'thin',
  rowHeight: 28,
  minimumRows: 3,
  clauses: DISCUSSED,
  columns: [
    { id: 'topics.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'topics.scope',
      width: 4,
      label: '範囲',
      field: circles(
        {
          bind: '/scope',
          label: '議題の範囲',
          help: '市全体：福祉施策や課題の情報共有・意見交換。エリア：エリアごとの課題から必要な政策。',
          clauses: DISCUSSED,
          size: 9,
        },
        [
          ['city', '市全体'],
          ['area', 'エリア'],
        ],
        1,
      ),
    },
    {
      id: 'topics.topic',
      width: 7,
      label: '議題',
      field: passage({ bind: '/topic', label: '議題', clauses: DISCUSSED, size: 9.5 }, 6),
    },
    {
      id: 'topics.discussion',
      width: 12,
      label: '課題と出た意見',
      field: passage({ bind: '/discussion', label: '課題と出た意見', clauses: DISCUSSED, size: 9 }, 7),
    },
    {
      id: 'topics.policy',
      width: 10,
      label: '必要な政策・今後の対応',
      field: passage(
        { bind: '/policy', label: '必要な政策・今後の対応', clauses: DISCUSSED, size: 9, locked: true },
        7,
      ),
    },
  ],
};

/**
 * What the meeting came to (まとめ).
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export const summary: GridBlock = {
  kind: 'grid',
  id: 'summary',
  caption: 'まとめ',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 20,
      cells: labelled(
        'summary.text',
        'まとめ',
        [4, 31],
        passage({ bind: '/summary', label: 'まとめ', clauses: DISCUSSED, size: 9.5 }, 4),
      ),
    },
    {
      height: 9,
      cells: labelled(
        'summary.attachments',
        '添付資料',
        [4, 31],
        line({ bind: '/attachments', label: '添付資料', clauses: ['kashiwa-r7:7(2)カ(ｵ)'] }),
      ),
    },
  ],
};
