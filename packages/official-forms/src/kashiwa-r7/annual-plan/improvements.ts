import type { ListBlock } from '@fukushi-kit/form';
import { passage } from '../../drafting/text.ts';

const IMPROVED = ['kashiwa-r7:4(2)イ'] as const;

/**
 * What the centre wants to do better in the year (業務改善), and how the staff share and follow it.
 *
 * @clause kashiwa-r7:4(2)イ
 */
export const improvements: ListBlock = {
  kind: 'list',
  id: 'improvements',
  caption: '業務改善',
  bind: '/improvements',
  frame: 'thin',
  rowHeight: 10,
  minimumRows: 3,
  closing: '以下余白',
  clauses: IMPROVED,
  columns: [
    { id: 'improvements.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'improvements.item',
      width: 10,
      label: '改善すること',
      field: passage({ bind: '/item', label: '改善すること', clauses: IMPROVED, size: 9 }, 2),
    },
    {
      id: 'improvements.measure',
      width: 12,
      label: '取組の内容',
      field: passage({ bind: '/measure', label: '取組の内容', clauses: IMPROVED, size: 9 }, 2),
    },
    {
      id: 'improvements.sharing',
      width: 11,
      label: '共有と進捗管理の方法・時期',
      field: passage(
        {
          bind: '/sharing',
          label: '共有と進捗管理の方法・時期',
          clauses: IMPROVED,
          size: 9,
          help: '職員の間でいつどのように共有し，進み具合を確かめるか。',
        },
        2,
      ),
    },
  ],
};
