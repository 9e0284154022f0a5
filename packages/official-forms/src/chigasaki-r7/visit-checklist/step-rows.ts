import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Row } from '@fukushi-kit/form';
import type { ChecklistPoints } from '@fukushi-kit/schema';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { line } from '../../drafting/text.ts';
import { checklistSteps } from './checklist-steps.ts';

type StepKey = keyof ChecklistPoints;

const WIDTHS = { step: 8, points: 15, day: 7, planner: 5 } as const;

/**
 * A table of steps: what each confirms or explains, the day, who did it. `extra` are rows below the steps.
 *
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(2)ア
 */
export function stepsTable(
  id: string,
  caption: string,
  what: string,
  keys: readonly StepKey[],
  extra: readonly Row[] = [],
): GridBlock {
  const head = (name: string, columns: number, text: string) =>
    label(`${id}.${name}`, columns, text, { scope: 'column' });
  return {
    kind: 'grid',
    id,
    caption,
    frame: 'thin',
    columns: COLUMNS,
    rows: [
      {
        height: 6.5,
        cells: [
          head('step', WIDTHS.step, '手順'),
          head('points', WIDTHS.points, what),
          head('day', WIDTHS.day, '行った日'),
          head('planner', WIDTHS.planner, '行った人'),
        ],
      },
      ...keys.map(stepRow),
      ...extra,
    ],
  };
}

function stepRow(key: StepKey): Row {
  const { step, name: lines, points, perRow } = checklistSteps[key];
  const name = lines.replaceAll('\n', '');
  const clauses: readonly ClauseId[] = [`chigasaki-r7:${step}`];
  const isMaterials = key === 'materials';
  return {
    height: isMaterials ? 12 : 10,
    cells: [
      label(key, WIDTHS.step, `${step.slice(-1)}　${lines.replaceAll('\n', '\n　　')}`, { align: 'left' }),
      cell(
        `${key}.points`,
        WIDTHS.points,
        ticks({ bind: `/points/${key}`, label: name, clauses, size: 8.5 }, points, perRow, {
          many: true,
          ...(isMaterials ? { other: { value: 'other', bind: '/otherMaterials' } } : {}),
        }),
      ),
      cell(
        `${key}.day`,
        WIDTHS.day,
        day({
          bind: `/done/${key}/on`,
          label: `${name}を行った日`,
          clauses: [...clauses, 'chigasaki-r7:4'],
          size: 8.5,
        }),
      ),
      cell(
        `${key}.planner`,
        WIDTHS.planner,
        line({
          bind: `/done/${key}/by`,
          label: `${name}を行った人`,
          clauses: [...clauses, 'chigasaki-r7:5'],
          size: 8.5,
        }),
      ),
    ],
  };
}
