import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';

const PLANS = ['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)イ'] as const;
const ROSTERS = ['chigasaki-r7:9(2)ウ'] as const;

/**
 * How many of Form 1 and Form 2: this month, until last month, through this month. The report is these counts, so an
 * overlay cannot hide them.
 *
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)イ
 * @clause chigasaki-r7:9(2)ウ
 */
export const counts: GridBlock = {
  kind: 'grid',
  id: 'counts',
  caption: '件数',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('counts', 5, '件数', { rows: 2, scope: 'column' }),
        label('counts.plans', 15, '様式1 個別避難計画（正本）', { scope: 'column' }),
        label('counts.rosters', 15, '様式2 名簿の提供（正本）', { scope: 'column' }),
      ],
    },
    {
      height: 6,
      cells: [
        label('counts.plans-new', 5, '新規', { scope: 'column' }),
        label('counts.plans-update', 5, '更新', { scope: 'column' }),
        label('counts.plans-total', 5, '計', { scope: 'column' }),
        label('counts.rosters-given', 5, '同意', { scope: 'column' }),
        label('counts.rosters-refused', 5, '不同意', { scope: 'column' }),
        label('counts.rosters-total', 5, '計', { scope: 'column' }),
      ],
    },
    period('this-month', '/thisMonth', '当月'),
    period('until-last-month', '/untilLastMonth', '前月までの累計'),
    period('through-this-month', '/throughThisMonth', '当月までの累計'),
  ],
};

function period(id: string, at: Pointer, text: string): Row {
  const number = (name: string, path: string, what: string, clauses: readonly ClauseId[]): Cell =>
    cell(`counts.${id}.${name}`, 5, {
      kind: 'number',
      bind: `${at}/${path}`,
      label: `${text}の${what}`,
      unit: '件',
      size: 10,
      clauses,
      locked: true,
    });
  return {
    height: 9,
    cells: [
      label(`counts.${id}`, 5, text),
      number('plans-new', 'plans/new', '様式1の新規', PLANS),
      number('plans-update', 'plans/update', '様式1の更新', PLANS),
      number('plans-total', 'plans/total', '様式1の計', PLANS),
      number('rosters-given', 'rosters/given', '様式2の同意', ROSTERS),
      number('rosters-refused', 'rosters/refused', '様式2の不同意', ROSTERS),
      number('rosters-total', 'rosters/total', '様式2の計', ROSTERS),
    ],
  };
}
