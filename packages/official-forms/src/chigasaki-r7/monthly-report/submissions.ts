import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';

const SUBMIT = 'chigasaki-r7:9(2)';
const PLANS = 'chigasaki-r7:9(2)イ';
const ROSTERS = 'chigasaki-r7:9(2)ウ';

/**
 * What is handed in, by control number (整理番号) and without names; the list runs on over pages.
 *
 * @clause chigasaki-r7:9(2)
 */
export const submissions: ListBlock = {
  kind: 'list',
  id: 'submissions',
  caption: '提出物一覧',
  bind: '/submissions',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 13,
  closing: '以下余白',
  clauses: [SUBMIT, PLANS, ROSTERS],
  columns: [
    { id: 'submissions.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'submissions.control-number',
      width: 6,
      label: '整理番号',
      field: line({ bind: '/controlNumber', label: '整理番号', clauses: [SUBMIT] }),
    },
    {
      id: 'submissions.kind',
      width: 5,
      label: '様式1の区分',
      field: circles(
        { bind: '/planKind', label: '様式1の更新区分', clauses: [PLANS], align: 'center' },
        [
          ['new', '新規'],
          ['update', '更新'],
        ],
        2,
      ),
    },
    {
      id: 'submissions.made-on',
      width: 6,
      label: '様式1の作成日',
      field: day({ bind: '/planMadeOn', label: '様式1の作成日', clauses: ['chigasaki-r7:9(1)'], size: 8 }),
    },
    {
      id: 'submissions.provision',
      width: 6,
      label: '計画の提供',
      field: circles(
        { bind: '/planProvision', label: '様式1の提供の同意', clauses: ['chigasaki-r7:8(2)オ'] },
        [
          ['given', '同意'],
          ['refused', '不同意'],
        ],
        2,
        { unmarked: ['unanswered'] },
      ),
    },
    {
      id: 'submissions.roster',
      width: 6,
      label: '名簿の提供',
      field: circles(
        { bind: '/roster', label: '様式2の同意', clauses: [ROSTERS] },
        [
          ['given', '同意'],
          ['refused', '不同意'],
        ],
        2,
        { unmarked: ['unanswered'] },
      ),
    },
    {
      id: 'submissions.note',
      width: 4,
      label: '備考',
      field: passage({ bind: '/note', label: '備考', clauses: [SUBMIT], size: 8 }, 1),
    },
  ],
};
