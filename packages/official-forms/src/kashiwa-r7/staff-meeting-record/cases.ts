import type { ListBlock } from '@fukushi-kit/form';
import { line, passage } from '../../drafting/text.ts';

const SHARED = ['kashiwa-r7:4(2)ウ'] as const;

/**
 * The cases that the staff reported to each other (対応事例), and what all of them agreed to do.
 *
 * @clause kashiwa-r7:4(2)ウ
 */
export const cases: ListBlock = {
  kind: 'list',
  id: 'cases',
  caption: '共有した事例',
  bind: '/cases',
  frame: 'thin',
  rowHeight: 23,
  headHeight: 7,
  minimumRows: 4,
  clauses: SHARED,
  columns: [
    { id: 'cases.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'cases.case-number',
      width: 5,
      label: '整理番号',
      field: line({ bind: '/caseNumber', label: '整理番号', help: '氏名は書かない。', clauses: SHARED, size: 9 }),
    },
    {
      id: 'cases.report',
      width: 12,
      label: '対応の報告・論点',
      field: passage({ bind: '/report', label: '対応の報告・論点', clauses: SHARED, size: 9 }, 5),
    },
    {
      id: 'cases.response',
      width: 12,
      label: '全員で確かめた対応',
      field: passage({ bind: '/response', label: '全員で確かめた対応', clauses: SHARED, size: 9 }, 5),
    },
    {
      id: 'cases.by',
      width: 4,
      label: '担当',
      field: line({ bind: '/by', label: '担当', clauses: SHARED, size: 9 }),
    },
  ],
};
