import type { Cell, FormDefinition, GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import { accounts } from './accounts.ts';
import { idChecks } from './id-checks.ts';

const IDS = ['kashiwa-r7:10(2)オ'] as const;
const MANAGER = ['kashiwa-r7:10(2)サ'] as const;

const scope: GridBlock = {
  kind: 'grid',
  id: 'scope',
  caption: '棚卸の概要',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('contractor', '受託者', [6, 28], line({ bind: '/contractorName', label: '受託者', clauses: IDS })),
        ...labelled(
          'systems',
          '対象の\nシステム',
          [7, 48],
          line({ bind: '/systems', label: '対象のシステム', clauses: IDS }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('reviewed-by', '棚卸者', [6, 28], line({ bind: '/reviewedBy', label: '棚卸者', clauses: IDS })),
        ...labelled(
          'previous-on',
          '前回の\n棚卸日',
          [7, 13],
          day({ bind: '/previousOn', label: '前回の棚卸日', clauses: IDS, size: 9 }),
        ),
        ...labelled(
          'rules',
          'ID規定の\n名称・版',
          [8, 27],
          line({ bind: '/rules', label: 'ID規定の名称・版', clauses: IDS, size: 9 }),
        ),
      ],
    },
  ],
};

const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '集計及び確認',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 12,
      cells: [
        label('counts', 6, '集計'),
        count('inUse', 9, '有効', '有効なIDの件数'),
        count('shared', 9, '共用', '共用IDの件数'),
        count('disabled', 10, '無効化', '無効化した件数'),
        ...labelled(
          'confirmed-by',
          '情報管理者',
          [7, 22],
          line({ bind: '/confirmedBy', label: '情報管理者', clauses: MANAGER }),
        ),
        ...labelled(
          'confirmed-on',
          '確認日',
          [6, 20],
          day({ bind: '/confirmedOn', label: '情報管理者の確認日', clauses: MANAGER }),
        ),
      ],
    },
  ],
};

function count(key: 'inUse' | 'shared' | 'disabled', columns: number, text: string, name: string): Cell {
  return cell(
    `counts.${key}`,
    columns,
    {
      kind: 'line',
      parts: [
        { share: 1, content: { kind: 'label', text, size: 8, align: 'left' } },
        { share: 1.4, content: number({ bind: `/${key}`, label: name, clauses: IDS }, '件') },
      ],
    },
    key === 'inUse' ? {} : { left: 'dotted' },
  );
}

/**
 * The review of user IDs (利用者ID棚卸表): which there are, whether each is still needed, and whether the rules for them
 * are kept.
 *
 * @clause kashiwa-r7:10(2)オ
 *
 * @example
 * idReview.sheets[0]?.orientation // => 'sideways'
 */
export const idReview: FormDefinition = {
  id: 'kashiwa-r7/id-review',
  version: '1',
  title: '利用者ID棚卸表',
  standing: 'reference',
  clauses: IDS,
  schema: 'https://fukushi-kit.example/schemas/1/forms/id-review.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'id-review',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '棚卸日', bind: '/reviewedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        scope,
        { kind: 'gap', height: 1.5 },
        idChecks,
        { kind: 'gap', height: 1.5 },
        accounts,
        { kind: 'gap', height: 1.5 },
        confirmation,
      ],
    },
  ],
};
