import type { ListBlock } from '@fukushi-kit/form';
import { line } from '../../drafting/text.ts';

const STRUCTURE = ['kashiwa-r7:4(2)ク'] as const;

/**
 * Everyone in the chart with the telephone number, from top to bottom.
 *
 * @clause kashiwa-r7:4(2)ク
 */
export const contacts: ListBlock = {
  kind: 'list',
  id: 'contacts',
  caption: '連絡先一覧',
  bind: '/chart/boxes',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 7,
  clauses: STRUCTURE,
  columns: [
    { id: 'contacts.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'contacts.title',
      width: 7,
      label: '役割・所属',
      field: line({ bind: '/title', label: '役割・所属', clauses: STRUCTURE, size: 9 }),
    },
    {
      id: 'contacts.name',
      width: 9,
      label: '氏名・名称',
      field: line({ bind: '/name', label: '氏名・名称', clauses: STRUCTURE }),
    },
    {
      id: 'contacts.phone',
      width: 7,
      label: '電話番号',
      field: line({ bind: '/phone', label: '電話番号', clauses: STRUCTURE, size: 10.5 }),
    },
    {
      id: 'contacts.note',
      width: 10,
      label: '備考',
      field: line({
        bind: '/note',
        label: '備考',
        help: '時間帯、つながらないときの扱いなど',
        clauses: STRUCTURE,
        size: 8.5,
      }),
    },
  ],
};
