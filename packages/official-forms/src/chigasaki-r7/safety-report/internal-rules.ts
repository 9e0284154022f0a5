import type { ListBlock } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const RULES = ['chigasaki-r7:特記2(2)'] as const;

/**
 * The internal rules (規定類) on handling personal information.
 *
 * @clause chigasaki-r7:特記2(2)
 */
export const internalRules: ListBlock = {
  kind: 'list',
  id: 'rules',
  caption: '個人情報の取扱いに関する規定類',
  bind: '/internalRules',
  frame: 'thin',
  rowHeight: 9,
  headHeight: 7,
  minimumRows: 2,
  closing: '以下余白',
  clauses: RULES,
  columns: [
    {
      id: 'rules.title',
      width: 22,
      label: '規定の名称',
      field: line({ bind: '/title', label: '規定の名称', clauses: RULES, locked: true }),
    },
    {
      id: 'rules.edition',
      width: 5,
      label: '版',
      field: line({ bind: '/edition', label: '規定の版', clauses: RULES }),
    },
    {
      id: 'rules.made-on',
      width: 8,
      label: '制定・改正の日',
      field: day({ bind: '/madeOn', label: '制定又は改正の日', clauses: RULES, size: 9 }),
    },
  ],
};
