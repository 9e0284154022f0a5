import type { ClauseId } from '@fukushi-kit/clause';
import type { ListBlock, ListColumn, Pointer } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { line } from '../../drafting/text.ts';

const INTERNET_ONLY = ['kashiwa-r7:10(1)ア'] as const;
const BUSINESS = ['kashiwa-r7:10(1)イ'] as const;
const MINIMUM = ['kashiwa-r7:10(1)ウ'] as const;
const TERMINALS: readonly ClauseId[] = [...INTERNET_ONLY, ...BUSINESS, ...MINIMUM];

/**
 * The terminals, one a row: what each is used for, to what it is connected, how it is secured; widths are millimetres.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 * @clause kashiwa-r7:10(1)ウ
 */
export const terminals: ListBlock = {
  kind: 'list',
  id: 'terminals',
  caption: '端末',
  bind: '/terminals',
  frame: 'thick',
  rowHeight: 12.5,
  headHeight: 15,
  groups: [
    { label: '', columns: 1 },
    { label: '端末', columns: 3 },
    { label: '接続', columns: 2 },
    { label: 'セキュリティ機能', columns: 4 },
    { label: 'ソフトウェア', columns: 2 },
    { label: '管理', columns: 2 },
  ],
  minimumRows: 10,
  clauses: TERMINALS,
  columns: [
    { id: 'terminals.row', width: 9, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'terminals.terminal',
      width: 19.5,
      label: '端末番号',
      field: line({ bind: '/terminal', label: '端末番号', clauses: TERMINALS, size: 9 }),
    },
    {
      id: 'terminals.use',
      width: 23,
      label: '用途',
      field: circles(
        {
          bind: '/use',
          label: '用途',
          help: 'ネット専用は、インターネット接続環境専用の端末',
          clauses: TERMINALS,
          size: 8,
          locked: true,
        },
        [
          ['business', '業務端末'],
          ['internet-only', 'ネット専用'],
          ['digital-tool', 'デジタルツール'],
        ],
        1,
      ),
    },
    {
      id: 'terminals.model',
      width: 29,
      label: '機種・OS・版',
      field: line({ bind: '/model', label: '機種・OS・版', clauses: TERMINALS, size: 8.5 }),
    },
    {
      id: 'terminals.networks',
      width: 26,
      label: 'ネットワーク',
      field: line({ bind: '/networks', label: '接続するネットワーク', clauses: BUSINESS, size: 8.5 }),
    },
    {
      id: 'terminals.internet',
      width: 14,
      label: 'インター\nネット',
      field: circles(
        { bind: '/internet', label: 'インターネット接続', clauses: BUSINESS, size: 8, locked: true },
        [
          [true, '可'],
          [false, '不可'],
        ],
        1,
      ),
    },
    dayColumn('definitions-on', 'ウイルス定義\nの更新日', '/definitionsOn', 'ウイルス定義の更新日'),
    measure('firewall', 'ファイア\nウォール', '/firewall', 'ファイアウォール'),
    measure('disk-encryption', '暗号化', '/diskEncryption', 'ディスクの暗号化'),
    measure('media-control', 'USB等\nの制御', '/mediaControl', 'USB等の制御'),
    dayColumn('updated-on', '更新日', '/updatedOn', '更新日'),
    dayColumn('support-ends-on', 'サポート終了日', '/supportEndsOn', 'サポート終了日'),
    {
      id: 'terminals.place',
      width: 18,
      label: '設置場所',
      field: line({ bind: '/place', label: '端末の設置場所', clauses: MINIMUM, size: 8.5 }),
    },
    {
      id: 'terminals.approval',
      width: 17,
      label: '市の\n承認番号',
      field: line({
        bind: '/approval',
        label: '市の承認番号',
        help: 'ネットワークの許可、デジタルツールの端末の承認など',
        clauses: BUSINESS,
        size: 8.5,
      }),
    },
  ],
};

function dayColumn(id: string, label: string, bind: Pointer, name: string): ListColumn {
  const field = day({ bind, label: name, clauses: INTERNET_ONLY, size: 7.5 });
  return { id: `terminals.${id}`, width: 25.5, label, field };
}

function measure(id: string, label: string, bind: Pointer, name: string): ListColumn {
  const answers = [
    [true, '有'],
    [false, '無'],
  ] as const;
  const field = circles({ bind, label: name, clauses: INTERNET_ONLY, size: 8 }, answers, 1);
  return { id: `terminals.${id}`, width: 13, label, field };
}
