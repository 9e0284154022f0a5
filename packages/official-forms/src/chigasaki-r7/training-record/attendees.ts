import type { ClauseId } from '@fukushi-kit/clause';
import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const TRAINED: readonly ClauseId[] = ['chigasaki-r7:特記14(1)', 'chigasaki-r7:特記14(2)', 'kashiwa-r7:4(2)オ'];

/**
 * Who was trained, on the day itself or later.
 *
 * @clause chigasaki-r7:特記14(1)
 * @clause chigasaki-r7:特記14(2)
 * @clause kashiwa-r7:4(2)オ
 */
export const attendees: ListBlock = {
  kind: 'list',
  id: 'attendees',
  caption: '受講者',
  bind: '/attendees',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  minimumRows: 7,
  closing: '以下余白',
  clauses: TRAINED,
  columns: [
    { id: 'attendees.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'attendees.affiliation',
      width: 12,
      label: '所属・職名',
      field: line({ bind: '/affiliation', label: '受講者の所属・職名', clauses: TRAINED }),
    },
    {
      id: 'attendees.name',
      width: 9,
      label: '氏名',
      field: line({ bind: '/name', label: '受講者の氏名', clauses: TRAINED }),
    },
    {
      id: 'attendees.result',
      width: 5,
      label: '受講の別',
      field: circles(
        { bind: '/result', label: '受講の別', clauses: TRAINED, size: 9 },
        [
          ['attended', '出席'],
          ['made-up', '補講'],
        ],
        2,
      ),
    },
    {
      id: 'attendees.on-day',
      width: 7,
      label: '受講した日',
      field: day({ bind: '/onDay', label: '受講した日', clauses: TRAINED, size: 9 }),
    },
  ],
};
