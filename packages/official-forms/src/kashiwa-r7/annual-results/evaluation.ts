import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const EVALUATED = ['kashiwa-r7:8(6)'] as const;

/**
 * The evaluation meeting (事業評価会議), the summary reported by it, and what was said there.
 *
 * @clause kashiwa-r7:8(6)
 */
export const evaluation: GridBlock = {
  kind: 'grid',
  id: 'evaluation',
  caption: '事業評価会議',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'evaluation.held-on',
          '会議の日',
          [5, 12],
          day({ bind: '/evaluation/heldOn', label: '事業評価会議の日', clauses: EVALUATED }),
        ),
        ...labelled(
          'evaluation.summary-reported-on',
          'まとめを報告した日',
          [6, 12],
          day({
            bind: '/evaluation/summaryReportedOn',
            label: 'まとめを報告した日',
            clauses: EVALUATED,
            help: '会議までの事業実施状況のまとめを市に報告した日。',
          }),
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'evaluation.opinions',
        '会議での意見\nと対応',
        [5, 30],
        passage({ bind: '/evaluation/opinions', label: '会議での意見と対応', clauses: EVALUATED, size: 9 }, 2),
      ),
    },
  ],
};
