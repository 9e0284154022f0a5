import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';

const VISITS = ['kashiwa-r7:8(3)'] as const;

/**
 * The visits of the month, planned and made, in the order of days; households stand there by control number.
 *
 * @clause kashiwa-r7:8(3)
 * @clause kashiwa-r7:8(4)
 */
export const visits: ListBlock = {
  kind: 'list',
  id: 'visits',
  caption: '訪問一覧',
  bind: '/visits',
  frame: 'thin',
  rowHeight: 10,
  minimumRows: 25,
  closing: '以下余白',
  clauses: VISITS,
  columns: [
    { id: 'visits.row', width: 7, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'visits.case-number',
      width: 18,
      label: '整理番号',
      field: line({ bind: '/caseNumber', label: '整理番号', clauses: VISITS, size: 9 }),
    },
    {
      id: 'visits.planned-on',
      width: 26,
      label: '予定日',
      field: day({
        bind: '/plannedOn',
        label: '予定日',
        help: '予定のなかった訪問では空けておきます',
        clauses: VISITS,
        size: 8,
      }),
    },
    {
      id: 'visits.visited-on',
      width: 26,
      label: '訪問日',
      field: day({ bind: '/visitedOn', label: '訪問日', clauses: VISITS, size: 8 }),
    },
    {
      id: 'visits.state',
      width: 46,
      label: '状況',
      field: circles(
        { bind: '/state', label: '状況', clauses: VISITS, size: 7 },
        [
          ['as-planned', '予定どおり'],
          ['on-another-day', '別の日'],
          ['without-plan', '予定外'],
          ['to-come', 'これから'],
          ['missed', '未実施'],
          ['cancelled', '取りやめ'],
        ],
        3,
        { unmarked: ['not-recorded'] },
      ),
    },
    {
      id: 'visits.outreach',
      width: 13,
      label: 'アウト\nリーチ',
      field: circles(
        { bind: '/isOutreach', label: 'アウトリーチ', clauses: ['kashiwa-r7:8(4)'], size: 7 },
        [
          [true, '該当'],
          [false, '非該当'],
        ],
        1,
      ),
    },
    {
      id: 'visits.purpose',
      width: 22,
      label: '訪問先・目的',
      field: passage(
        { bind: '/purpose', label: '訪問先・目的', help: '氏名は書きません', clauses: VISITS, size: 8 },
        2,
      ),
    },
    {
      id: 'visits.note',
      width: 17,
      label: '備考',
      field: passage({ bind: '/note', label: '備考', clauses: VISITS, size: 8 }, 2),
    },
  ],
};
