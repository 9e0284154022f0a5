import type { Block, FormDefinition } from '@fukushi-kit/form';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import { addedItems } from '../../parts/check-sheet/added-items.ts';
import { checkSheets } from '../../parts/check-sheet/check-sheets.ts';
import { confirmation } from '../../parts/check-sheet/confirmation.ts';
import { countsGrid } from '../../parts/check-sheet/counts-grid.ts';
import { scopeRows } from '../../parts/check-sheet/scope-rows.ts';
import { checkGroups } from './check-groups.ts';

const REPORTED = ['chigasaki-r7:特記12(1)'] as const;

const front: readonly Block[] = [
  {
    kind: 'title',
    id: 'title',
    addressee: '茅ヶ崎市長　あて',
    date: { label: '作成日', bind: '/madeOn' },
    controlNumber: { label: '文書番号', bind: '/controlNumber' },
  },
  {
    kind: 'grid',
    id: 'scope',
    caption: '点検の概要',
    frame: 'thin',
    columns: WIDE_COLUMNS,
    rows: [
      {
        height: 9,
        cells: [
          ...labelled('contract', '契約件名', [7, 34], {
            kind: 'line',
            parts: [
              {
                share: 1,
                content: { kind: 'static', id: 'contract.text', text: '令和7年度個別避難計画作成業務委託' },
              },
            ],
          }),
          ...labelled(
            'contractor',
            '受注者',
            [7, 41],
            line({ bind: '/contractorName', label: '受注者', clauses: REPORTED }),
          ),
        ],
      },
      ...scopeRows(REPORTED),
    ],
  },
  { kind: 'gap', height: 1.5 },
  {
    kind: 'paragraph',
    id: 'legend',
    text: '結果は、当てはまるものを○で囲む。○適合＝守っている。×不適合＝守っていない（所見と是正期限を書く）。－対象外＝条件に当たることがない。？未確認＝まだ確かめていない、又は確かめる資料がない。「運用」とある項目は、特記事項に直接の定めはなく、点検のために設けた。',
    size: 8.5,
    lines: 2,
  },
  { kind: 'gap', height: 1 },
];

/** The height of what stands above the items on the first sheet: title, scope, two lines of legend, gaps. */
const FRONT = 24 + 3 * 9 + 9 + 2.5;

/**
 * The check sheet of the special provisions on personal information (個人情報取扱特記事項 点検表): every duty of articles 1
 * to 14 as an item of its own, so that results of checks by data and by hand stand on the same sheet.
 *
 * @clause chigasaki-r7:特記1
 * @clause chigasaki-r7:特記2(1)
 * @clause chigasaki-r7:特記2(5)
 * @clause chigasaki-r7:特記3(1)
 * @clause chigasaki-r7:特記3(2)
 * @clause chigasaki-r7:特記5
 * @clause chigasaki-r7:特記9(1)
 * @clause chigasaki-r7:特記9(2)
 * @clause chigasaki-r7:特記9(3)
 * @clause chigasaki-r7:特記10(2)
 * @clause chigasaki-r7:特記10(3)
 * @clause chigasaki-r7:特記10(4)
 * @clause chigasaki-r7:特記10(5)
 * @clause chigasaki-r7:特記11(1)
 * @clause chigasaki-r7:特記12(1)
 * @clause chigasaki-r7:特記12(2)
 *
 * @example
 * specialProvisionsCheck.sheets.every(({ orientation }) => orientation === 'sideways') // => true
 */
export const specialProvisionsCheck: FormDefinition = {
  id: 'chigasaki-r7/special-provisions-check',
  version: '1',
  title: '個人情報取扱特記事項 点検表',
  standing: 'reference',
  clauses: [...new Set(checkGroups.flatMap(({ items }) => items.map(({ clause }) => clause)))],
  schema: 'https://fukushi-kit.example/schemas/1/forms/special-provisions-check.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: checkSheets('check', checkGroups, { height: FRONT, blocks: front }, [
    { kind: 'heading', id: 'counts.heading', text: '点検結果の集計' },
    countsGrid(checkGroups, REPORTED),
    {
      kind: 'heading',
      id: 'added.heading',
      text: '加えた点検項目',
      note: '市の指示などにより加えた項目があるときに書く',
    },
    addedItems(REPORTED),
    { kind: 'heading', id: 'confirmation.heading', text: '総評及び確認' },
    confirmation('受注者', '管理責任者', REPORTED),
  ]),
};
