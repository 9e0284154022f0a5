import type { ListBlock } from '@fukushi-kit/form';
import { circles, ticks } from '../../drafting/choice.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';
import { DELIVERABLES } from '../../parts/deliverables.ts';

const NOTICE = 'chigasaki-r7:9(4)';

/**
 * The originals (正本) that the city receives by this notice, by control number and without names, with the duplicates
 * that a correction made stale; the list runs on over pages.
 *
 * @clause chigasaki-r7:9(4)
 * @clause chigasaki-r7:8(3)ア
 */
export const receivedOriginals: ListBlock = {
  kind: 'list',
  id: 'originals',
  caption: '受領した成果物',
  bind: '/originals',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 11,
  closing: '以下余白',
  clauses: [NOTICE],
  columns: [
    { id: 'originals.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'originals.control-number',
      width: 7,
      label: '整理番号',
      field: line({ bind: '/controlNumber', label: '整理番号', clauses: [NOTICE] }),
    },
    {
      id: 'originals.form',
      width: 9,
      label: '書類',
      field: circles(
        {
          bind: '/form',
          label: '書類',
          clauses: ['chigasaki-r7:9(2)ア', 'chigasaki-r7:9(2)イ', 'chigasaki-r7:9(2)ウ'],
          size: 8,
        },
        DELIVERABLES,
        3,
      ),
    },
    {
      id: 'originals.kind',
      width: 5,
      label: '更新区分',
      field: circles(
        { bind: '/kind', label: '様式1の更新区分', clauses: ['chigasaki-r7:9(2)イ'], size: 8.5 },
        [
          ['new', '新規'],
          ['update', '更新'],
        ],
        2,
      ),
    },
    {
      id: 'originals.corrections',
      width: 4,
      label: '再提出',
      field: number({ bind: '/corrections', label: '再提出の回数', clauses: ['chigasaki-r7:9(3)'], size: 9 }, '回'),
    },
    {
      id: 'originals.duplicates',
      width: 8,
      label: '差し替える副本',
      field: ticks(
        {
          bind: '/duplicatesToReplace',
          label: '差し替える副本',
          help: '修正の前の副本が手元に残っているもの',
          clauses: ['chigasaki-r7:8(3)ア'],
          size: 8.5,
        },
        [
          ['contractor', '受注者控'],
          ['person', '対象者'],
        ],
        2,
        { many: true },
      ),
    },
  ],
};
