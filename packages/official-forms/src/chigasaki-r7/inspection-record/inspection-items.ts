import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Row } from '@fukushi-kit/form';
import type { InspectionItems } from '@fukushi-kit/schema';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { line } from '../../drafting/text.ts';

interface InspectionItem {
  readonly key: keyof InspectionItems;
  readonly name: string;
  /** What is looked at. */
  readonly text: string;
  /** The numbers in the specification, as the sheet prints them. */
  readonly numbers: string;
  readonly clauses: readonly ClauseId[];
}

/** What the specification asks of the deliverables, item by item; what to look at in each is ours. */
const items: readonly InspectionItem[] = [
  {
    key: 'complete',
    name: '書類と件数',
    text: '月次報告書、様式1、様式2がそろい、件数が合う',
    numbers: '9(1)(2)',
    clauses: ['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)ア', 'chigasaki-r7:9(2)イ', 'chigasaki-r7:9(2)ウ'],
  },
  {
    key: 'planner',
    name: '実施者',
    text: '地域包括支援センターに所属する職員が実施した',
    numbers: '5',
    clauses: ['chigasaki-r7:5'],
  },
  {
    key: 'eligible',
    name: '対象者',
    text: '対象者に当たる（準ずる者は市と協議済み）',
    numbers: '6',
    clauses: ['chigasaki-r7:6'],
  },
  {
    key: 'visit',
    name: '訪問・面談',
    text: '対象者の自宅を訪問し、面談した',
    numbers: '7',
    clauses: ['chigasaki-r7:7'],
  },
  {
    key: 'period',
    name: '履行期間',
    text: '訪問日、作成日が履行期間の内である',
    numbers: '4',
    clauses: ['chigasaki-r7:4'],
  },
  {
    key: 'noOmissions',
    name: '記入漏れ等',
    text: '様式1に記入漏れ等の不備がない',
    numbers: '8(3)ア',
    clauses: ['chigasaki-r7:8(3)ア'],
  },
  {
    key: 'planConsent',
    name: '計画の提供の同意',
    text: '様式1に提供の同意・不同意の記入がある',
    numbers: '8(2)オ',
    clauses: ['chigasaki-r7:8(2)オ'],
  },
  {
    key: 'supporterConsent',
    name: '協力者の情報の提供の同意',
    text: '様式1に協力者情報の同意・不同意の記入がある',
    numbers: '8(2)エ',
    clauses: ['chigasaki-r7:8(2)エ'],
  },
  {
    key: 'rosterConsent',
    name: '名簿の提供の同意',
    text: '様式2に提供の同意・不同意の記入がある',
    numbers: '8(2)ウ',
    clauses: ['chigasaki-r7:8(2)ウ'],
  },
  {
    key: 'updates',
    name: '更新',
    text: '更新は、市と協議し、条件①②に当たる',
    numbers: '8(4)ア',
    clauses: ['chigasaki-r7:8(4)ア', 'chigasaki-r7:8(4)イ'],
  },
  {
    key: 'corrected',
    name: '修正の指摘',
    text: '前の指摘が直っている（再提出のとき）',
    numbers: '9(3)',
    clauses: ['chigasaki-r7:9(3)'],
  },
];

/**
 * The items of the inspection (検査の項目), each with what was found.
 *
 * @clause chigasaki-r7:9(3)
 */
export const inspectionItems: GridBlock = {
  kind: 'grid',
  id: 'items',
  caption: '検査の項目',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 5.5,
      cells: [
        label('items.number', 2, 'No.', { scope: 'column' }),
        label('items.text', 15, '検査の項目', { scope: 'column' }),
        label('items.clause', 3, '仕様書', { scope: 'column' }),
        label('items.finding', 7, '結果', { scope: 'column' }),
        label('items.note', 8, '備考', { scope: 'column' }),
      ],
    },
    ...items.map(itemRow),
  ],
};

function itemRow({ key, name, text, numbers, clauses }: InspectionItem, index: number): Row {
  const said = (id: string, words: string, columns: number, align: 'left' | 'center') =>
    cell(id, columns, {
      kind: 'line',
      parts: [{ share: 1, content: { kind: 'static', id: `${id}.text`, text: words, size: 8.5, align } }],
    });
  return {
    height: 9,
    cells: [
      label(`items.${key}`, 2, String(index + 1)),
      said(`items.${key}.what`, text, 15, 'left'),
      said(`items.${key}.clause`, numbers, 3, 'center'),
      cell(
        `items.${key}.finding`,
        7,
        circles(
          { bind: `/items/${key}/finding`, label: `${name}の結果`, help: text, clauses, size: 8.5 },
          [
            ['conform', '適'],
            ['nonconform', '不適'],
            ['not-applicable', '該当なし'],
          ],
          3,
        ),
      ),
      cell(`items.${key}.note`, 8, line({ bind: `/items/${key}/note`, label: `${name}の備考`, clauses, size: 8.5 })),
    ],
  };
}
