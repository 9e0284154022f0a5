import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const HANDOVER = 'chigasaki-r7:8(5)';
const PLANNER = 'chigasaki-r7:5';

/**
 * Who hands over and who receives, with room for both signatures.
 *
 * @clause chigasaki-r7:8(5)
 * @clause chigasaki-r7:5
 */
export const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '引継ぎの確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 19,
      cells: [
        label('giver', 4, '引き継ぐ人\n所属・電話\n氏名'),
        cell('giver.office', 8, {
          kind: 'stack',
          parts: [
            {
              height: 9,
              content: line({ bind: '/handedOverBy/office', label: '引き継ぐ人の所属', clauses: [PLANNER], size: 8.5 }),
            },
            {
              height: 9,
              content: line(
                { bind: '/handedOverBy/phone', label: '引き継ぐ人の電話', clauses: [HANDOVER], size: 9 },
                { before: '電話' },
              ),
            },
          ],
        }),
        cell('giver.name', 6, line({ bind: '/handedOverBy/name', label: '引き継ぐ人の氏名', clauses: [PLANNER] }), {
          left: 'dotted',
        }),
        ...labelled('giver.signature', '署名', [3, 14], {
          kind: 'signature',
          id: 'giver.signature',
          label: '（自署）',
          seal: false,
          clauses: [HANDOVER],
        }),
      ],
    },
    {
      height: 15,
      cells: [
        label('receiver', 4, '受け取る人\n受領日・氏名'),
        cell('receiver.on', 8, day({ bind: '/receivedOn', label: '受領日', clauses: [HANDOVER], size: 8.5 })),
        cell('receiver.name', 6, line({ bind: '/receivedBy', label: '受け取った人', clauses: [HANDOVER] }), {
          left: 'dotted',
        }),
        ...labelled('receiver.signature', '署名', [3, 14], {
          kind: 'signature',
          id: 'receiver.signature',
          label: '（自署）',
          seal: false,
          clauses: [HANDOVER],
        }),
      ],
    },
  ],
};
