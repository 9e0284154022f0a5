import type { ListBlock } from '@fukushi-kit/form';
import { number } from '../../drafting/number.ts';
import { passage } from '../../drafting/text.ts';

const REFERRED = ['kashiwa-r7:7(1)', 'kashiwa-r7:8(4)'] as const;

/**
 * The agencies to which people were referred (つなぎ先機関); the list runs on over pages.
 *
 * @clause kashiwa-r7:7(1)
 * @clause kashiwa-r7:8(4)
 */
export const referrals: ListBlock = {
  kind: 'list',
  id: 'referrals',
  caption: 'つなぎ先機関',
  bind: '/referrals',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  minimumRows: 3,
  closing: '以下余白',
  clauses: REFERRED,
  columns: [
    { id: 'referrals.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'referrals.agency',
      width: 28,
      label: '支援機関',
      field: passage({ bind: '/agency', label: 'つなぎ先の支援機関', clauses: REFERRED }, 1),
    },
    {
      id: 'referrals.count',
      width: 5,
      label: '件数',
      field: number({ bind: '/count', label: 'つなぎ先ごとの件数', clauses: REFERRED, size: 10 }, '件'),
    },
  ],
};
