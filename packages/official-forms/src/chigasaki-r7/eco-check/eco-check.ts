import type { FormDefinition, GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';
import { ecoTable } from './eco-table.ts';
import { energyItems } from './energy-items.ts';
import { resourceItems } from './resource-items.ts';

const HEEDED = ['chigasaki-r7:15(1)'] as const;
const ENERGY = ['chigasaki-r7:エコA'] as const;

const scope: GridBlock = {
  kind: 'grid',
  id: 'scope',
  caption: '点検の概要',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor',
          '受注者',
          [4, 16],
          line({ bind: '/contractorName', label: '受注者', clauses: HEEDED }),
        ),
        ...labelled('office', '事業所', [3, 12], line({ bind: '/office', label: '事業所', clauses: HEEDED, size: 9 })),
      ],
    },
    {
      height: 9,
      cells: [
        label('period', 4, '対象期間'),
        cell('period.from', 7, day({ bind: '/from', label: '対象期間の始まり', clauses: HEEDED, size: 9 })),
        cell(
          'period.between',
          1,
          {
            kind: 'line',
            parts: [{ share: 1, content: { kind: 'static', id: 'period.between.text', text: '〜', align: 'center' } }],
          },
          { left: 'none' },
        ),
        cell('period.to', 8, day({ bind: '/to', label: '対象期間の終わり', clauses: HEEDED, size: 9 }), {
          left: 'none',
        }),
        ...labelled(
          'checked-on',
          '点検日',
          [3, 12],
          day({ bind: '/checkedOn', label: '点検日', clauses: HEEDED, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('checked-by', '点検者', [4, 16], line({ bind: '/checkedBy', label: '点検者', clauses: HEEDED })),
        label('degrees', 3, '設定温度'),
        cell(
          'degrees.cooling',
          6,
          {
            kind: 'line',
            parts: [
              { share: 1, content: { kind: 'label', text: '夏季', size: 8, align: 'left' } },
              {
                share: 2,
                content: number({ bind: '/coolingDegrees', label: '夏季（冷房時）の設定温度', clauses: ENERGY }, '度'),
              },
            ],
          },
          { left: 'dotted' },
        ),
        cell(
          'degrees.heating',
          6,
          {
            kind: 'line',
            parts: [
              { share: 1, content: { kind: 'label', text: '冬季', size: 8, align: 'left' } },
              {
                share: 2,
                content: number({ bind: '/heatingDegrees', label: '冬季（暖房時）の設定温度', clauses: ENERGY }, '度'),
              },
            ],
          },
          { left: 'dotted' },
        ),
      ],
    },
  ],
};

const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '改善すること及び確認',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 24,
      cells: labelled(
        'improvements',
        '改善すること',
        [4, 31],
        passage(
          {
            bind: '/improvements',
            label: '改善すること',
            help: '未達又は不適合の項目の番号と、いつまでに何をするか',
            clauses: HEEDED,
          },
          4,
        ),
      ),
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'confirmed-by',
          '責任者',
          [4, 16],
          line({ bind: '/confirmedBy', label: '責任者', clauses: HEEDED }),
        ),
        ...labelled(
          'confirmed-on',
          '確認日',
          [3, 12],
          day({ bind: '/confirmedOn', label: '責任者の確認日', clauses: HEEDED }),
        ),
      ],
    },
  ],
};

/**
 * The check sheet of the eco-office rules (エコオフィス行動ルール 点検表), efforts marked apart from obligations.
 *
 * @clause chigasaki-r7:15(1)
 * @clause chigasaki-r7:15(2)
 * @clause chigasaki-r7:15(3)
 * @clause chigasaki-r7:エコA
 * @clause chigasaki-r7:エコB
 * @clause chigasaki-r7:エコC
 * @clause chigasaki-r7:エコD
 * @clause chigasaki-r7:エコE
 *
 * @example
 * ecoCheck.sheets.length // => 2
 */
export const ecoCheck: FormDefinition = {
  id: 'chigasaki-r7/eco-check',
  version: '1',
  title: 'エコオフィス行動ルール 点検表',
  standing: 'reference',
  clauses: [
    'chigasaki-r7:15(1)',
    'chigasaki-r7:15(2)',
    'chigasaki-r7:15(3)',
    'chigasaki-r7:エコA',
    'chigasaki-r7:エコB',
    'chigasaki-r7:エコC',
    'chigasaki-r7:エコD',
    'chigasaki-r7:エコE',
  ],
  schema: 'https://fukushi-kit.example/schemas/1/forms/eco-check.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'eco-check.energy',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        scope,
        { kind: 'gap', height: 1.5 },
        {
          kind: 'paragraph',
          id: 'legend',
          text: '種別の「義務」は守らなければならないもの、「努力」は努めるもので、達していなくても違反ではない（未達）。受注者の業務に当たることがない項目は「対象外」、まだ確かめていない項目は「未確認」とする。',
          size: 8.5,
          lines: 2,
          clauses: HEEDED,
        },
        { kind: 'gap', height: 1 },
        ecoTable('energy', energyItems, 6.5),
      ],
    },
    {
      id: 'eco-check.resources',
      blocks: [ecoTable('resources', resourceItems, 6.1), { kind: 'gap', height: 2 }, confirmation],
    },
  ],
};
