import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line, passage } from '../../drafting/text.ts';
import { DELIVERABLES } from '../../parts/deliverables.ts';

const REVIEW = 'chigasaki-r7:9(3)';

/**
 * What the city asks to be corrected (指摘), by control number and without names; the list runs on over pages.
 *
 * @clause chigasaki-r7:9(3)
 */
export const correctionPoints: ListBlock = {
  kind: 'list',
  id: 'points',
  caption: '修正を求める事項',
  bind: '/points',
  frame: 'thin',
  rowHeight: 13,
  headHeight: 9,
  minimumRows: 10,
  closing: '以下余白',
  clauses: [REVIEW],
  columns: [
    { id: 'points.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'points.control-number',
      width: 6,
      label: '整理番号',
      field: line({ bind: '/controlNumber', label: '整理番号', clauses: [REVIEW] }),
    },
    {
      id: 'points.form',
      width: 4,
      label: '書類',
      field: circles(
        {
          bind: '/form',
          label: '書類',
          clauses: ['chigasaki-r7:9(2)ア', 'chigasaki-r7:9(2)イ', 'chigasaki-r7:9(2)ウ'],
          size: 8,
        },
        DELIVERABLES,
        1,
      ),
    },
    {
      id: 'points.text',
      width: 15,
      label: '指摘の箇所と内容',
      field: passage(
        { bind: '/text', label: '指摘の箇所と内容', help: '氏名を書かず、整理番号で示します', clauses: [REVIEW] },
        2,
      ),
    },
    {
      id: 'points.confirm-with-person',
      width: 4,
      label: '対象者等\nへの確認',
      field: circles(
        {
          bind: '/confirmWithPerson',
          label: '対象者等への確認',
          help: '対象者等に内容を確かめてから直すとき「要」',
          clauses: [REVIEW],
          size: 8.5,
        },
        [
          [true, '要'],
          [false, '不要'],
        ],
        2,
      ),
    },
    {
      id: 'points.original',
      width: 4,
      label: '正本の\n返却',
      field: circles(
        { bind: '/originalReturned', label: '正本の返却', clauses: [REVIEW], size: 8.5 },
        [
          [true, '有'],
          [false, '無'],
        ],
        2,
      ),
    },
  ],
};
