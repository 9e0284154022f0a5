import type { ListBlock } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const MONTHLY = 'chigasaki-r7:9(1)';
const SUBMIT = 'chigasaki-r7:9(2)';
const RECEIPT = 'chigasaki-r7:9(4)';

/**
 * What each month handed in, when the city received it and by which notice.
 *
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:9(4)
 */
export const months: ListBlock = {
  kind: 'list',
  id: 'months',
  caption: '月別の件数',
  bind: '/months',
  frame: 'thin',
  rowHeight: 9,
  groups: [
    { label: '', columns: 4 },
    { label: '様式1（正本）の件数', columns: 3 },
  ],
  headHeight: 13,
  closing: '以下余白',
  minimumRows: 12,
  clauses: [MONTHLY, RECEIPT],
  columns: [
    {
      id: 'months.month',
      width: 6,
      label: '対象月',
      field: {
        kind: 'day',
        precision: 'month',
        bind: '/month',
        label: '対象月',
        clauses: [MONTHLY],
        eras: ['令和'],
        size: 9.5,
      },
    },
    {
      id: 'months.submitted-on',
      width: 6.5,
      label: '提出日',
      field: day({ bind: '/submittedOn', label: '提出日', clauses: [SUBMIT], size: 8.5 }),
    },
    {
      id: 'months.received-on',
      width: 6.5,
      label: '受領日',
      field: day({ bind: '/receivedOn', label: '受領日', clauses: [RECEIPT], size: 8.5 }),
    },
    {
      id: 'months.notice',
      width: 7,
      label: '受領通知番号',
      field: line({ bind: '/notice', label: '受領通知番号', clauses: [RECEIPT], size: 9 }),
    },
    {
      id: 'months.new',
      width: 3,
      label: '新規',
      field: number({ bind: '/new', label: '当月の新規', clauses: [MONTHLY] }, ''),
    },
    {
      id: 'months.update',
      width: 3,
      label: '更新',
      field: number({ bind: '/update', label: '当月の更新', clauses: [MONTHLY] }, ''),
    },
    {
      id: 'months.total',
      width: 3,
      label: '計',
      field: number({ bind: '/total', label: '当月の計', clauses: [MONTHLY] }, ''),
    },
  ],
  totals: [
    {
      id: 'months.submitted',
      label: '月次報告書の累計',
      span: 4,
      fields: [
        number({ bind: '/submitted/new', label: '累計の新規', clauses: [MONTHLY] }, ''),
        number({ bind: '/submitted/update', label: '累計の更新', clauses: [MONTHLY] }, ''),
        number({ bind: '/submitted/total', label: '累計の計', clauses: [MONTHLY] }, ''),
      ],
    },
  ],
};
