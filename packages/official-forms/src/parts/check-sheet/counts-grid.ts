import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Row } from '@fukushi-kit/form';
import type { CheckCounts } from '@fukushi-kit/schema';
import { cell } from '../../drafting/cell.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import type { CheckGroup } from './check-item.ts';

const LABEL = 7;

const COUNTED: readonly (readonly [key: keyof CheckCounts, text: string])[] = [
  ['conforming', '○適合'],
  ['nonconforming', '×不適合'],
  ['notApplicable', '－対象外'],
  ['unverified', '？未確認'],
];

/**
 * How many items came out how (集計), by group and in all; the data stand at `/counts`, each group by its id. `apart` are
 * rows below of what is counted apart.
 *
 * @clause none the clauses are those of the form
 */
export function countsGrid(
  groups: readonly CheckGroup[],
  clauses: readonly ClauseId[],
  apart: readonly Row[] = [],
): GridBlock {
  const columns = [...groups.map(({ id, short }) => ({ id, short })), { id: 'all', short: '計' }];
  const widths = shared(WIDE_COLUMNS.length - LABEL, columns.length);
  const across = (make: (column: (typeof columns)[number], width: number) => Cell): readonly Cell[] =>
    columns.map((column, index) => make(column, widths[index] ?? 1));
  const row = ([key, text]: (typeof COUNTED)[number]): Row => ({
    height: 9,
    cells: [
      label(`counts.${key}`, LABEL, text),
      ...across(({ id, short }, width) =>
        cell(
          `counts.${key}.${id}`,
          width,
          number({ bind: `/counts/${id}/${key}`, label: `${short}の${text.slice(1)}`, clauses }, '件'),
        ),
      ),
    ],
  });
  return {
    kind: 'grid',
    id: 'counts',
    caption: '結果の集計',
    frame: 'thin',
    columns: WIDE_COLUMNS,
    rows: [
      {
        height: 8,
        cells: [
          label('counts', LABEL, '結果', { scope: 'column' }),
          ...across(({ id, short }, width) => label(`counts.head.${id}`, width, short, { scope: 'column' })),
        ],
      },
      ...COUNTED.map(row),
      ...apart,
    ],
  };
}

/** `total` columns shared among `parts`, the first ones one wider where it does not come out even. */
function shared(total: number, parts: number): readonly number[] {
  const each = Math.floor(total / parts);
  return Array.from({ length: parts }, (_, index) => each + (index < total % parts ? 1 : 0));
}
