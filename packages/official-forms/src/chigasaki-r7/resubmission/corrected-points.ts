import type { ListBlock, Pointer } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line, passage } from '../../drafting/text.ts';
import { DELIVERABLES } from '../../parts/deliverables.ts';

const REVIEW = 'chigasaki-r7:9(3)';

/**
 * Each point that the city asked to be corrected, before and after; the list runs on over pages.
 *
 * @clause chigasaki-r7:9(3)
 */
export const correctedPoints: ListBlock = {
  kind: 'list',
  id: 'corrections',
  caption: '修正箇所の対照',
  bind: '/corrections',
  frame: 'thin',
  rowHeight: 15,
  headHeight: 9,
  minimumRows: 5,
  closing: '以下余白',
  clauses: [REVIEW],
  columns: [
    { id: 'corrections.row', width: 1, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'corrections.control-number',
      width: 3,
      label: '整理番号',
      field: line({ bind: '/controlNumber', label: '整理番号', clauses: [REVIEW], size: 8 }),
    },
    {
      id: 'corrections.form',
      width: 3,
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
    text('point', '/point', '指摘の箇所と内容'),
    text('before', '/before', '修正前'),
    text('after', '/after', '修正後'),
    {
      id: 'corrections.confirmed-on',
      width: 4,
      label: '対象者等に\n確認した日',
      field: day({
        bind: '/confirmedOn',
        label: '対象者等に確認した日',
        help: '確認の要らないものには書きません',
        clauses: [REVIEW],
        size: 8.5,
      }),
    },
  ],
};

function text(id: string, bind: Pointer, label: string): ListBlock['columns'][number] {
  return { id: `corrections.${id}`, width: 8, label, field: passage({ bind, label, clauses: [REVIEW] }, 3) };
}
