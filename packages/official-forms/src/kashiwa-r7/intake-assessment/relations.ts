import type { FigureBlock, ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line } from '../../drafting/text.ts';

const SHEET = ['kashiwa-r7:7(2)ウ'] as const;

/**
 * The agencies and people around the household as a relation map (エコマップ).
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const relationMap: FigureBlock = {
  kind: 'figure',
  id: 'relations',
  caption: 'エコマップ',
  height: 92,
  frame: 'thick',
  bind: '/relations',
  label: 'エコマップ',
  help: '中央に本人と世帯を，周りに関わる人と機関を置き，関係を線で示します',
  clauses: SHEET,
  figure: 'relation-map',
};

/**
 * Those around the household as a table.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const parties: ListBlock = {
  kind: 'list',
  id: 'parties',
  caption: '関係機関等の一覧',
  bind: '/relations/parties',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 7,
  clauses: SHEET,
  columns: [
    { id: 'parties.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'parties.name',
      width: 11,
      label: '関係機関・関係者',
      field: line({ bind: '/name', label: '関係機関・関係者', clauses: SHEET, size: 9 }),
    },
    {
      id: 'parties.note',
      width: 12,
      label: '関わりの内容・担当者',
      field: line({ bind: '/note', label: '関わりの内容・担当者', clauses: SHEET, size: 8.5 }),
    },
    {
      id: 'parties.strength',
      width: 10,
      label: '関係',
      field: circles(
        { bind: '/tie/strength', label: '本人・世帯との関係', clauses: SHEET, size: 8 },
        [
          ['strong', '強い'],
          ['ordinary', '普通'],
          ['weak', '弱い'],
          ['strained', '葛藤'],
        ],
        4,
      ),
    },
  ],
};
