import type { Cell, GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const HANDOVER = ['kashiwa-r7:14(4)'] as const;

/**
 * What remains to be done after the handover, and the signatures of both sides before the city.
 *
 * @clause kashiwa-r7:14(4)
 */
export const signatures: GridBlock = {
  kind: 'grid',
  id: 'signatures',
  caption: '残ること，署名',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 16,
      cells: labelled(
        'signatures.remaining',
        '引継ぎの後に\n残ること',
        [4, 31],
        passage({ bind: '/remaining', label: '引継ぎの後に残ること', clauses: HANDOVER }, 2),
      ),
    },
    {
      height: 16,
      cells: [
        label('signatures.contractor', 4, '引き継ぐ者'),
        sign('signatures.contractor', 9, '（署名）'),
        label('signatures.successor', 4, '引き受ける者'),
        sign('signatures.successor', 9, '（署名）'),
        ...labelled(
          'signatures.witness',
          '市の\n立会い',
          [3, 6],
          line({ bind: '/cityWitness', label: '市の立会い', clauses: HANDOVER, size: 9 }),
        ),
      ],
    },
  ],
};

function sign(id: string, columns: number, text: string): Cell {
  return cell(id, columns, { kind: 'signature', id: `${id}.signature`, label: text, seal: false, clauses: HANDOVER });
}
