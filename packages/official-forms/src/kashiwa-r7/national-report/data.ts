import type { ListBlock } from '@fukushi-kit/form';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';

const NATIONAL = ['kashiwa-r7:8(4)'] as const;

/**
 * The data that are sent, one set a row, with what the receiver checks them by.
 *
 * @clause kashiwa-r7:8(4)
 */
export const data: ListBlock = {
  kind: 'list',
  id: 'data',
  caption: '送付するデータ',
  bind: '/data',
  frame: 'thin',
  rowHeight: 10,
  minimumRows: 6,
  closing: '以下余白',
  clauses: NATIONAL,
  columns: [
    { id: 'data.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'data.name',
      width: 15,
      label: 'データの名称',
      field: passage({ bind: '/name', label: 'データの名称', clauses: NATIONAL }, 1),
    },
    {
      id: 'data.form',
      width: 5,
      label: '形式',
      field: line({ bind: '/form', label: '形式', clauses: NATIONAL, size: 9 }),
    },
    {
      id: 'data.records',
      width: 4,
      label: '件数',
      field: number({ bind: '/records', label: '件数', clauses: NATIONAL }, '件'),
    },
    {
      id: 'data.pages',
      width: 4,
      label: '枚数',
      field: number({ bind: '/pages', label: '枚数', clauses: NATIONAL, help: '紙で渡すとき' }, '枚'),
    },
    {
      id: 'data.check',
      width: 5,
      label: '照合の値',
      field: line({ bind: '/check', label: '照合の値', help: '受け取った側が確かめる値', clauses: NATIONAL, size: 9 }),
    },
  ],
};
