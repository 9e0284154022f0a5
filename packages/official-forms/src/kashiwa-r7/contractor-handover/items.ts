import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';

const PERIOD = ['kashiwa-r7:10(2)ケ'] as const;
const HANDOVER = ['kashiwa-r7:14(4)'] as const;

/**
 * What goes over, one thing a row, with the check of the side that takes it; the list runs on over pages.
 *
 * @clause kashiwa-r7:14(4)
 */
export const items: ListBlock = {
  kind: 'list',
  id: 'items',
  caption: '引き継ぐもの',
  bind: '/items',
  frame: 'thin',
  rowHeight: 13.5,
  minimumRows: 7,
  closing: '以下余白',
  clauses: HANDOVER,
  columns: [
    { id: 'items.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'items.group',
      width: 9,
      label: '区分',
      field: circles(
        { bind: '/group', label: '区分', clauses: HANDOVER, size: 8 },
        [
          ['case', '支援の記録'],
          ['personal-data', '個人情報'],
          ['equipment', '備品・鍵'],
          ['account', 'ID・システム'],
          ['relation', '関係機関'],
          ['other', 'その他'],
        ],
        2,
      ),
    },
    {
      id: 'items.content',
      width: 10,
      label: '引き継ぐもの',
      field: passage({ bind: '/content', label: '引き継ぐもの', clauses: HANDOVER, size: 9 }, 2),
    },
    {
      id: 'items.amount',
      width: 3,
      label: '数量',
      field: line({ bind: '/amount', label: '数量', clauses: HANDOVER, size: 9 }),
    },
    {
      id: 'items.way',
      width: 5,
      label: '方法',
      field: passage({ bind: '/way', label: '方法', clauses: PERIOD, size: 8.5 }, 2),
    },
    {
      id: 'items.on',
      width: 6,
      label: '引継ぎ日',
      field: day({ bind: '/on', label: '引継ぎ日', clauses: PERIOD, size: 8 }),
    },
    {
      id: 'items.done',
      width: 3,
      label: '確認',
      field: circles(
        { bind: '/isDone', label: '確認', clauses: PERIOD, size: 8.5 },
        [
          [true, '済'],
          [false, '未'],
        ],
        1,
      ),
    },
  ],
};
