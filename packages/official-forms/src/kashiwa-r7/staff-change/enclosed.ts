import type { Cell, GridBlock, Pointer } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';

const NOTICE = ['kashiwa-r7:6(7)'] as const;

/**
 * Whether somebody is newly hired, and when curriculum vitae, proofs and the new chart are handed in.
 *
 * @clause kashiwa-r7:6(7)
 */
export const enclosed: GridBlock = {
  kind: 'grid',
  id: 'enclosed',
  caption: '添える書類',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'enclosed.new',
          '新規採用',
          [5, 12],
          circles(
            { bind: '/isNewHire', label: '新規採用', clauses: NOTICE },
            [
              [true, '該当する'],
              [false, '該当しない'],
            ],
            2,
          ),
        ),
        ...handedIn('enclosed.vitae', '職務経歴書\nの提出日', '/curriculumVitaeOn', '職務経歴書の提出日', [5, 13]),
      ],
    },
    {
      height: 9,
      cells: [
        ...handedIn('enclosed.proof', '資格の書類\nの提出日', '/proofOn', '資格の書類の提出日', [5, 12]),
        ...handedIn('enclosed.chart', '組織図の\n提出日', '/chartOn', '組織図の提出日', [5, 13]),
      ],
    },
  ],
};

function handedIn(
  id: string,
  text: string,
  bind: Pointer,
  name: string,
  widths: readonly [number, number],
): readonly Cell[] {
  return labelled(id, text, widths, day({ bind, label: name, clauses: NOTICE }));
}
