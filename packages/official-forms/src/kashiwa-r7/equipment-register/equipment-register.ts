import type { FormDefinition, GridBlock } from '@fukushi-kit/form';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import { confirmedRow } from '../../parts/confirmed-row.ts';
import { loans } from './loans.ts';
import { owned } from './owned.ts';
import { terminalCounts } from './terminal-counts.ts';
import { terminals } from './terminals.ts';

const LENT = ['kashiwa-r7:5(1)'] as const;

const scope: GridBlock = {
  kind: 'grid',
  id: 'scope',
  caption: '台帳の概要',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('contractor', '受託者', [7, 30], line({ bind: '/contractorName', label: '受託者', clauses: LENT })),
        ...labelled('keeper', '台帳の管理者', [8, 20], line({ bind: '/keeper', label: '台帳の管理者', clauses: LENT })),
        ...labelled(
          'previous-on',
          '前回の確認日',
          [8, 16],
          day({ bind: '/previousOn', label: '前回の確認日', clauses: LENT, size: 9 }),
        ),
      ],
    },
  ],
};

const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '特記事項及び確認',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 24,
      cells: labelled('remark', '特記事項', [7, 82], passage({ bind: '/remark', label: '特記事項', clauses: LENT }, 4)),
    },
    confirmedRow({ label: '受託者\n確認者', name: '確認者', day: '確認した日' }, LENT),
  ],
};

/**
 * The register of what the city lent, of the terminals, and of the contractor's own machines and lines
 * (貸与備品・端末台帳).
 *
 * @clause kashiwa-r7:5(1)
 * @clause kashiwa-r7:5(6)
 * @clause kashiwa-r7:5(9)
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 * @clause kashiwa-r7:10(1)ウ
 *
 * @example
 * equipmentRegister.sheets.map(({ id }) => id) // => ['loans-sheet', 'terminals-sheet', 'owned-sheet']
 */
export const equipmentRegister: FormDefinition = {
  id: 'kashiwa-r7/equipment-register',
  version: '1',
  title: '貸与備品・端末台帳',
  standing: 'reference',
  clauses: [
    ...LENT,
    'kashiwa-r7:5(6)',
    'kashiwa-r7:5(9)',
    'kashiwa-r7:10(1)ア',
    'kashiwa-r7:10(1)イ',
    'kashiwa-r7:10(1)ウ',
  ],
  schema: 'https://fukushi-kit.example/schemas/1/forms/equipment-register.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'loans-sheet',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '現在日', bind: '/asOf' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        scope,
        { kind: 'heading', id: 'loans.heading', text: '1　市から貸与された備品', note: '仕様書5(1)' },
        loans,
      ],
    },
    {
      id: 'terminals-sheet',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'heading',
          id: 'terminals.heading',
          text: '2　端末',
          note: '仕様書10(1)　業務端末はインターネットにも，市が許可していないネットワークにも接続しない',
        },
        terminals,
        { kind: 'gap', height: 2 },
        terminalCounts,
      ],
    },
    {
      id: 'owned-sheet',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'heading',
          id: 'owned.heading',
          text: '3　受託者が用意した事務機器・通信回線・電話機',
          note: '仕様書5(6)，5(9)',
        },
        owned,
        { kind: 'gap', height: 3 },
        confirmation,
      ],
    },
  ],
};
