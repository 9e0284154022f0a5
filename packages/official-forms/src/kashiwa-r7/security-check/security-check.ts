import type { Block, FormDefinition, Row } from '@fukushi-kit/form';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import { addedItems } from '../../parts/check-sheet/added-items.ts';
import { checkSheets } from '../../parts/check-sheet/check-sheets.ts';
import { confirmation } from '../../parts/check-sheet/confirmation.ts';
import { countsGrid } from '../../parts/check-sheet/counts-grid.ts';
import { scopeRows } from '../../parts/check-sheet/scope-rows.ts';
import { checkGroups } from './check-groups.ts';

const CHECKED = ['kashiwa-r7:10(2)ウ'] as const;

const front: readonly Block[] = [
  {
    kind: 'title',
    id: 'title',
    addressee: '柏市長　あて',
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
                content: {
                  kind: 'static',
                  id: 'contract.text',
                  text: '柏市地域生活支援センター（福祉の総合相談）事業業務委託',
                  size: 9,
                },
              },
            ],
          }),
          ...labelled(
            'contractor',
            '受託者',
            [7, 41],
            line({ bind: '/contractorName', label: '受託者', clauses: CHECKED }),
          ),
        ],
      },
      ...scopeRows(CHECKED),
    ],
  },
  { kind: 'gap', height: 1.5 },
  {
    kind: 'paragraph',
    id: 'legend',
    text: '結果は，当てはまるものを○で囲む。○適合＝守っている。×不適合＝守っていない（所見と是正期限を書く）。△未達＝努力義務に達していない。－対象外＝条件に当たることがない。？未確認＝まだ確かめていない，又は確かめる資料がない。「運用」とある項目は，仕様書に直接の定めはなく，点検のために設けた。',
    size: 8.5,
    lines: 2,
  },
  { kind: 'gap', height: 1 },
];

/** The height of what stands above the items on the first sheet: title, scope, two lines of legend, gaps. */
const FRONT = 24 + 3 * 9 + 9 + 2.5;

const effort: Row = {
  height: 9,
  cells: labelled(
    'counts.effort',
    '△未達\n（努力義務）',
    [7, 82],
    number({ bind: '/effortUnmet', label: '努力義務の未達', clauses: ['kashiwa-r7:10(2)キ'] }, '件'),
  ),
};

/**
 * The check sheet of information security (情報セキュリティ点検表): every duty of sections 9 to 11, and what section 5 asks
 * of the network, as an item of its own. An effort that is not met is counted apart and is no breach.
 *
 * @clause kashiwa-r7:9(1)
 * @clause kashiwa-r7:9(2)
 * @clause kashiwa-r7:9(3)
 * @clause kashiwa-r7:9(4)
 * @clause kashiwa-r7:9(5)
 * @clause kashiwa-r7:9(8)
 * @clause kashiwa-r7:9(9)
 * @clause kashiwa-r7:9(10)
 * @clause kashiwa-r7:9(11)
 * @clause kashiwa-r7:9(12)
 * @clause kashiwa-r7:9(13)
 * @clause kashiwa-r7:9(15)
 * @clause kashiwa-r7:10(2)ア
 * @clause kashiwa-r7:10(2)イ
 * @clause kashiwa-r7:10(2)ウ
 * @clause kashiwa-r7:10(2)エ
 * @clause kashiwa-r7:10(2)オ
 * @clause kashiwa-r7:10(2)カ
 * @clause kashiwa-r7:10(2)キ
 * @clause kashiwa-r7:10(2)コ
 * @clause kashiwa-r7:10(2)サ
 * @clause kashiwa-r7:11
 *
 * @example
 * securityCheck.sheets.every(({ orientation }) => orientation === 'sideways') // => true
 */
export const securityCheck: FormDefinition = {
  id: 'kashiwa-r7/security-check',
  version: '1',
  title: '情報セキュリティ点検表',
  standing: 'reference',
  clauses: [...new Set(checkGroups.flatMap(({ items }) => items.map(({ clause }) => clause)))],
  schema: 'https://fukushi-kit.example/schemas/1/forms/security-check.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: checkSheets('check', checkGroups, { height: FRONT, blocks: front }, [
    { kind: 'heading', id: 'counts.heading', text: '点検結果の集計' },
    countsGrid(checkGroups, CHECKED, [effort]),
    {
      kind: 'heading',
      id: 'added.heading',
      text: '加えた点検項目',
      note: '市の指示などにより加えた項目があるときに書く',
    },
    addedItems(CHECKED),
    { kind: 'heading', id: 'confirmation.heading', text: '総評及び確認' },
    confirmation('受託者', '情報管理者', CHECKED),
  ]),
};
