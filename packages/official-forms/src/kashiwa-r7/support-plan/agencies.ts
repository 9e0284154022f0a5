import type { ListBlock } from '@fukushi-kit/form';
import { passage } from '../../drafting/text.ts';

const PLANNED = ['kashiwa-r7:7(2)ウ'] as const;

/**
 * Which agency takes which part (支援機関の役割分担), with what it does and for how long.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const agencies: ListBlock = {
  kind: 'list',
  id: 'agencies',
  caption: '支援機関の役割分担',
  bind: '/agencies',
  frame: 'thin',
  rowHeight: 13,
  minimumRows: 5,
  closing: '以下余白',
  clauses: PLANNED,
  columns: [
    { id: 'agencies.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'agencies.agency',
      width: 7,
      label: '支援機関',
      field: passage({ bind: '/agency', label: '支援機関', clauses: PLANNED, size: 9, locked: true }, 2),
    },
    {
      id: 'agencies.person',
      width: 5,
      label: '担当者',
      field: passage({ bind: '/person', label: '担当者', clauses: PLANNED, size: 9 }, 2),
    },
    {
      id: 'agencies.role',
      width: 6,
      label: '役割',
      field: passage({ bind: '/role', label: '役割', clauses: PLANNED, size: 9, locked: true }, 2),
    },
    {
      id: 'agencies.support',
      width: 10,
      label: '支援の内容',
      field: passage({ bind: '/support', label: '支援の内容', clauses: PLANNED, size: 9 }, 2),
    },
    {
      id: 'agencies.period',
      width: 5,
      label: '期間',
      field: passage({ bind: '/period', label: '支援の期間', clauses: PLANNED, size: 9 }, 2),
    },
  ],
};
