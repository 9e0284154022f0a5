import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const IDS = ['kashiwa-r7:10(2)オ'] as const;

/**
 * The user IDs, one a row, and what becomes of each; widths are millimetres.
 *
 * @clause kashiwa-r7:10(2)オ
 */
export const accounts: ListBlock = {
  kind: 'list',
  id: 'accounts',
  caption: '利用者IDの一覧',
  bind: '/accounts',
  frame: 'thick',
  rowHeight: 9.8,
  minimumRows: 8,
  closing: '以下余白',
  clauses: IDS,
  columns: [
    { id: 'accounts.row', width: 9, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'accounts.account',
      width: 28,
      label: 'ID',
      field: line({ bind: '/account', label: 'ID', help: 'パスワードは書かない', clauses: IDS, size: 9 }),
    },
    {
      id: 'accounts.kind',
      width: 27,
      label: '種別',
      field: circles(
        {
          bind: '/kind',
          label: '種別',
          help: 'サービスは，人でなくシステムが使うID',
          clauses: IDS,
          size: 8,
        },
        [
          ['personal', '個人'],
          ['shared', '共用'],
          ['privileged', '特権'],
          ['service', 'サービス'],
        ],
        2,
      ),
    },
    {
      id: 'accounts.holder',
      width: 28,
      label: '保有者',
      field: line({
        bind: '/holder',
        label: '保有者',
        help: '共用のときは代表者と人数を書く',
        clauses: IDS,
        size: 9,
      }),
    },
    {
      id: 'accounts.purpose',
      width: 32,
      label: '用途・権限',
      field: line({ bind: '/purpose', label: '用途・権限', clauses: IDS, size: 8.5 }),
    },
    {
      id: 'accounts.issued-on',
      width: 26,
      label: '発行日',
      field: day({ bind: '/issuedOn', label: '発行日', clauses: IDS, size: 8 }),
    },
    {
      id: 'accounts.last-used-on',
      width: 26,
      label: '最終利用日',
      field: day({ bind: '/lastUsedOn', label: '最終利用日', clauses: IDS, size: 8 }),
    },
    {
      id: 'accounts.multi-factor',
      width: 12,
      label: '多要素\n認証',
      field: circles(
        { bind: '/multiFactor', label: '多要素認証', clauses: IDS, size: 8 },
        [
          [true, '有'],
          [false, '無'],
        ],
        1,
      ),
    },
    {
      id: 'accounts.approval',
      width: 31,
      label: '承認番号・事由\n（共用・特権など）',
      field: line({ bind: '/approval', label: '承認番号・事由', clauses: IDS, size: 8.5 }),
    },
    {
      id: 'accounts.outcome',
      width: 22,
      label: '棚卸の結果',
      field: circles(
        { bind: '/outcome', label: '棚卸の結果', clauses: IDS, size: 8 },
        [
          ['keep', '継続'],
          ['change', '変更'],
          ['disable', '無効化'],
        ],
        2,
      ),
    },
    {
      id: 'accounts.disabled-on',
      width: 26,
      label: '無効化した日',
      field: day({ bind: '/disabledOn', label: '無効化した日', clauses: IDS, size: 8 }),
    },
  ],
};
