import type { ListBlock, ListColumn, Pointer } from '@fukushi-kit/form';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';
import { MONTH_HEADS } from './months.ts';

const FULL_TIME = ['kashiwa-r7:13(2)ア'] as const;
const SMALL = 8;

/**
 * The labour cost of each full-time member of staff (人別) by month (月別), a row for each item and one for its sum.
 *
 * @clause kashiwa-r7:13(2)ア
 */
export const labour: ListBlock = {
  kind: 'list',
  id: 'labour',
  caption: '人別・月別の人件費',
  bind: '/labour',
  frame: 'thin',
  rowHeight: 9,
  groups: [
    { label: '', columns: 3 },
    { label: '令和7年', columns: 9 },
    { label: '令和8年', columns: 3 },
    { label: '', columns: 1 },
  ],
  minimumRows: 16,
  closing: '以下余白',
  clauses: FULL_TIME,
  columns: [
    {
      id: 'labour.staff',
      width: 12,
      label: '職員番号',
      field: line({ bind: '/staff', label: '職員番号', clauses: FULL_TIME, size: SMALL }),
    },
    {
      id: 'labour.name',
      width: 15.6,
      label: '氏名',
      field: passage({ bind: '/name', label: '氏名', clauses: FULL_TIME, size: SMALL }, 1),
    },
    {
      id: 'labour.item',
      width: 17.4,
      label: '費目',
      field: passage(
        {
          bind: '/item',
          label: '人件費の費目',
          clauses: ['kashiwa-r7:13(2)ア', 'kashiwa-r7:8(5)イ'],
          size: SMALL,
          help: '給与，手当，社会保険料，退職共済掛金の別。見込の月があるときは添えて書く。',
        },
        1,
      ),
    },
    ...MONTH_HEADS.map(month),
    {
      id: 'labour.total',
      width: 19.2,
      label: '計',
      field: number({ bind: '/total', label: '人件費の計', clauses: FULL_TIME, size: SMALL }, ''),
    },
  ],
  totals: [
    {
      id: 'labour.totals',
      label: '月計',
      span: 3,
      fields: [
        ...MONTH_HEADS.map((head, index) => amount(`/labourTotals/months/${index}`, `${head}の人件費の月計`)),
        amount('/labourTotals/total', '人件費の月計の計'),
      ],
    },
  ],
};

function month(head: string, index: number): ListColumn {
  return {
    id: `labour.month-${index + 1}`,
    width: 16.9,
    label: head,
    field: amount(`/months/${index}`, `${head}の人件費`),
  };
}

function amount(bind: Pointer, text: string) {
  return number({ bind, label: text, clauses: FULL_TIME, size: SMALL }, '');
}
