import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

/**
 * What was done in each commissioned programme, and how the centre was run.
 *
 * @clause kashiwa-r7:8(5)ア
 * @clause kashiwa-r7:7(1)
 * @clause kashiwa-r7:7(2)ア
 * @clause kashiwa-r7:4(2)ア
 * @clause kashiwa-r7:6(1)
 */
export const work: GridBlock = {
  kind: 'grid',
  id: 'work',
  caption: '業務の実施状況',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    part(
      'comprehensive-consultation',
      '/work/comprehensiveConsultation',
      '包括的\n相談支援事業',
      '包括的相談支援事業',
      ['kashiwa-r7:7(1)'],
    ),
    part('multi-agency', '/work/multiAgency', '多機関\n協働事業', '多機関協働事業', ['kashiwa-r7:7(2)ア']),
    part('operation', '/work/operation', '運営体制', '運営体制', ['kashiwa-r7:4(2)ア', 'kashiwa-r7:6(1)']),
  ],
};

function part(id: string, bind: Pointer, text: string, name: string, clauses: readonly ClauseId[]): Row {
  return {
    height: 22,
    cells: labelled(
      `work.${id}`,
      text,
      [5, 30],
      passage({ bind, label: `${name}の実施状況`, clauses: ['kashiwa-r7:8(5)ア', ...clauses] }, 5),
    ),
  };
}
