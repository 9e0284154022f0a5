import type { GridBlock, ListBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line } from '../../drafting/text.ts';

const SETTLEMENT = ['kashiwa-r7:8(5)イ', 'kashiwa-r7:8(5)'] as const;
const OTHERS = ['kashiwa-r7:8(5)ウ', 'kashiwa-r7:8(5)'] as const;

/**
 * The documents that the specification names itself.
 *
 * @clause kashiwa-r7:8(5)ア
 * @clause kashiwa-r7:8(5)イ
 */
export const namedDocuments: GridBlock = {
  kind: 'grid',
  id: 'named-documents',
  caption: '提出する書類',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        label('documents.completion', 12, 'ア　業務完了報告書（この書類）', { align: 'left' }),
        label('documents.settlement', 11, 'イ　収支決算報告書を提出した日', { align: 'left' }),
        cell(
          'documents.settlement',
          12,
          day({ bind: '/settlementReportSubmittedOn', label: '収支決算報告書を提出した日', clauses: SETTLEMENT }),
        ),
      ],
    },
  ],
};

/**
 * The other documents that the mayor accepts (その他柏市長が認める書類).
 *
 * @clause kashiwa-r7:8(5)ウ
 */
export const otherDocuments: ListBlock = {
  kind: 'list',
  id: 'other-documents',
  caption: 'その他柏市長が認める書類',
  bind: '/otherDocuments',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  minimumRows: 3,
  closing: '以下余白',
  clauses: OTHERS,
  columns: [
    {
      id: 'other-documents.title',
      width: 23,
      label: 'ウ　その他柏市長が認める書類',
      field: line({ bind: '/title', label: 'その他柏市長が認める書類の名称', clauses: OTHERS }),
    },
    {
      id: 'other-documents.submitted-on',
      width: 12,
      label: '提出した日',
      field: day({ bind: '/submittedOn', label: 'その他の書類を提出した日', clauses: OTHERS }),
    },
  ],
};
