import type { FigureBlock, ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const SHEET = ['kashiwa-r7:7(2)ウ'] as const;

/**
 * The household as a family chart (家族図).
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const familyChart: FigureBlock = {
  kind: 'figure',
  id: 'family',
  caption: '家族図',
  height: 122,
  frame: 'thick',
  bind: '/family',
  label: '家族図',
  help: '本人を中心に三世代ほどを書き，同居している人を点線で囲みます',
  clauses: SHEET,
  figure: 'family-chart',
};

/**
 * The people of the family chart as a table.
 *
 * @clause kashiwa-r7:7(2)ウ
 */
export const household: ListBlock = {
  kind: 'list',
  id: 'household',
  caption: '家族・世帯員の一覧',
  bind: '/family/people',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 9,
  clauses: SHEET,
  columns: [
    { id: 'household.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'household.name',
      width: 8,
      label: '氏名',
      field: line({ bind: '/name', label: '家族の氏名', clauses: SHEET }),
    },
    {
      id: 'household.relation',
      width: 4,
      label: '続柄',
      field: line({ bind: '/relation', label: '続柄', clauses: SHEET, size: 9 }),
    },
    {
      id: 'household.sex',
      width: 6,
      label: '性別',
      field: circles(
        { bind: '/sex', label: '家族の性別', clauses: SHEET, size: 7.5 },
        [
          ['female', '女'],
          ['male', '男'],
          ['other', 'その他'],
          ['undisclosed', '回答しない'],
        ],
        2,
      ),
    },
    {
      id: 'household.age',
      width: 3,
      label: '年齢',
      field: number({ bind: '/age', label: '家族の年齢', help: '亡くなった人では享年', clauses: SHEET }, '歳'),
    },
    {
      id: 'household.lives-there',
      width: 4,
      label: '同居・別居',
      field: circles(
        { bind: '/household', label: '同居・別居', clauses: SHEET, size: 8 },
        [
          [true, '同居'],
          [false, '別居'],
        ],
        2,
      ),
    },
    {
      id: 'household.note',
      width: 8,
      label: '職業・健康など',
      field: line({ bind: '/note', label: '職業・健康など', clauses: SHEET, size: 8.5 }),
    },
  ],
};
