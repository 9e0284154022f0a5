import type { ListBlock, ListColumn } from '@fukushi-kit/form';
import { line, passage } from '../../drafting/text.ts';
import { CHECKED } from '../../parts/policy-sheet-head.ts';

const clauses = CHECKED;
const shared = { kind: 'list', frame: 'thin', rowHeight: 11, headHeight: 7, closing: '以下余白', clauses } as const;

function head(list: string, name: string): readonly ListColumn[] {
  return [
    { id: `${list}.row`, width: 8, label: 'No.', field: { kind: 'row-number' } },
    {
      id: `${list}.clause`,
      width: 18,
      label: '条項',
      field: line({ bind: '/clause', label: `${name}の条項`, clauses, size: 8.5 }),
    },
    {
      id: `${list}.gravity`,
      width: 11,
      label: '重大度',
      field: line({
        bind: '/gravity',
        label: `${name}の重大度`,
        clauses,
        size: 8.5,
        align: 'center',
      }),
    },
    {
      id: `${list}.item`,
      width: 56,
      label: '点検項目',
      field: passage({ bind: '/item', label: `${name}の点検項目`, clauses, size: 8.5 }, 2),
    },
  ];
}

/**
 * What is not in order (不適合), by clause, with what was found and whether the city let it pass for a time.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const breaches: ListBlock = {
  ...shared,
  id: 'breaches',
  caption: '不適合の一覧',
  bind: '/breaches',
  minimumRows: 3,
  columns: [
    ...head('breaches', '不適合'),
    {
      id: 'breaches.findings',
      width: 64,
      label: '所見',
      field: passage({ bind: '/findings', label: '不適合の所見', clauses, size: 8 }, 3),
    },
    {
      id: 'breaches.waiver',
      width: 18,
      label: '例外措置',
      field: passage({ bind: '/waiver', label: '例外措置の番号', clauses, size: 8 }, 2),
    },
  ],
};

/**
 * What nobody could make sure of (未確認), by clause, and why.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 */
export const openItems: ListBlock = {
  ...shared,
  id: 'open',
  caption: '未確認の一覧',
  bind: '/open',
  minimumRows: 3,
  columns: [
    ...head('open', '未確認'),
    {
      id: 'open.findings',
      width: 82,
      label: '確かめられない訳',
      field: passage({ bind: '/findings', label: '未確認の訳', clauses, size: 8 }, 3),
    },
  ],
};
