import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const OWNED = ['kashiwa-r7:5(6)'] as const;
const TELEPHONES = ['kashiwa-r7:5(6)', 'kashiwa-r7:5(9)'] as const;

/**
 * The machines and lines that the contractor brought, telephones among them; widths are millimetres.
 *
 * @clause kashiwa-r7:5(6)
 * @clause kashiwa-r7:5(9)
 */
export const owned: ListBlock = {
  kind: 'list',
  id: 'owned',
  caption: '受託者が用意した事務機器・通信回線',
  bind: '/owned',
  frame: 'thick',
  rowHeight: 10,
  minimumRows: 11,
  clauses: OWNED,
  columns: [
    { id: 'owned.row', width: 9, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'owned.kind',
      width: 34,
      label: '種類',
      field: circles(
        { bind: '/kind', label: '種類', clauses: TELEPHONES, size: 8 },
        [
          ['machine', '事務機器'],
          ['line', '通信回線'],
          ['telephone', '電話機'],
          ['other', 'その他'],
        ],
        2,
      ),
    },
    {
      id: 'owned.name',
      width: 44,
      label: '機器・回線の名称',
      field: line({ bind: '/name', label: '機器・回線の名称', clauses: OWNED }),
    },
    {
      id: 'owned.model',
      width: 36,
      label: '型式・契約番号',
      field: line({ bind: '/model', label: '型式・契約番号', clauses: OWNED, size: 8.5 }),
    },
    {
      id: 'owned.quantity',
      width: 15,
      label: '台数・\n回線数',
      field: number({ bind: '/quantity', label: '台数・回線数', clauses: TELEPHONES }, ''),
    },
    {
      id: 'owned.installed-on',
      width: 26,
      label: '導入日',
      field: day({ bind: '/installedOn', label: '導入日', clauses: OWNED, size: 8 }),
    },
    {
      id: 'owned.place',
      width: 46,
      label: '設置場所・用途',
      field: line({ bind: '/place', label: '設置場所・用途', clauses: OWNED, size: 9 }),
    },
    {
      id: 'owned.removed-on',
      width: 26,
      label: '撤去日',
      field: day({ bind: '/removedOn', label: '撤去日', clauses: OWNED, size: 8 }),
    },
    {
      id: 'owned.note',
      width: 31,
      label: '備考',
      field: line({ bind: '/note', label: '機器・回線の備考', clauses: OWNED, size: 8.5 }),
    },
  ],
};
