import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const STRUCTURE: ClauseId = 'kashiwa-r7:4(2)ク';

/**
 * What is done from the first call to the next open day.
 *
 * @clause kashiwa-r7:4(2)エ
 * @clause kashiwa-r7:4(2)ク
 */
export const steps: GridBlock = {
  kind: 'grid',
  id: 'steps',
  caption: '対応の手順',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 17,
      cells: [
        ...step('first-response', '/firstResponse', '受付から\n初動まで', '受付から初動までの手順', [STRUCTURE]),
        ...step('emergency', '/emergency', '緊急時の\n判断と\n市への連絡', '緊急時の判断と市への連絡', [
          'kashiwa-r7:4(2)エ',
          STRUCTURE,
        ]),
      ],
    },
    {
      height: 17,
      cells: [
        ...step('resources', '/resources', '活用する\n社会資源', '活用する社会資源', [STRUCTURE]),
        ...step('handover', '/handover', '翌開設日の\n引継ぎ', '翌開設日の引継ぎ', [STRUCTURE]),
      ],
    },
  ],
};

function step(id: string, bind: Pointer, head: string, label: string, clauses: readonly ClauseId[]): readonly Cell[] {
  const widths = bind === '/emergency' || bind === '/handover' ? ([4, 14] as const) : ([4, 13] as const);
  return labelled(`steps.${id}`, head, widths, passage({ bind, label, clauses, size: 9 }, 4));
}
