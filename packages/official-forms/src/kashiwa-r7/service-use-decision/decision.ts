import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const USE = ['kashiwa-r7:7(2)カ(ｱ)'] as const;

/**
 * What the city decided: which programme, whether it may be used, from when to when, by whom and how.
 *
 * @clause kashiwa-r7:7(2)カ(ｱ)
 */
export const decision: GridBlock = {
  kind: 'grid',
  id: 'decision',
  caption: '決定',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: labelled(
        'decision.programme',
        '事業',
        [5, 30],
        ticks(
          { bind: '/programme', label: '事業', clauses: USE },
          [
            ['outreach', 'アウトリーチ等継続的支援事業'],
            ['participation', '参加支援事業'],
          ],
          2,
        ),
      ),
    },
    {
      height: 11,
      cells: [
        ...labelled(
          'decision.answer',
          '決定',
          [5, 17],
          ticks(
            { bind: '/answer', label: '決定', clauses: USE, size: 10.5 },
            [
              ['approved', '利用を決定する'],
              ['refused', '利用を決定しない'],
            ],
            2,
          ),
        ),
        ...labelled('decision.day', '決定日', [4, 9], day({ bind: '/decidedOn', label: '決定日', clauses: USE })),
      ],
    },
    {
      height: 10,
      cells: [
        label('decision.period', 5, '利用の期間'),
        cell('decision.from', 10, day({ bind: '/from', label: '利用の始まり', clauses: USE })),
        cell(
          'decision.until',
          3,
          {
            kind: 'line',
            parts: [
              { share: 1, content: { kind: 'static', id: 'decision.until.text', text: 'から', align: 'center' } },
            ],
          },
          { left: 'none' },
        ),
        cell('decision.to', 10, day({ bind: '/to', label: '利用の終わり', clauses: USE }), { left: 'none' }),
        cell(
          'decision.end',
          7,
          { kind: 'line', parts: [{ share: 1, content: { kind: 'static', id: 'decision.end.text', text: 'まで' } }] },
          { left: 'none' },
        ),
      ],
    },
    {
      height: 10,
      cells: labelled(
        'decision.provider',
        '支援する\n事業者',
        [5, 30],
        line({ bind: '/provider', label: '支援する事業者', clauses: USE }),
      ),
    },
    {
      height: 24,
      cells: labelled(
        'decision.support',
        '支援の内容',
        [5, 30],
        passage({ bind: '/support', label: '支援の内容', clauses: USE }, 4),
      ),
    },
    {
      height: 15,
      cells: labelled(
        'decision.conditions',
        '条件・\n留意すること',
        [5, 30],
        passage({ bind: '/conditions', label: '条件・留意すること', clauses: USE }, 2),
      ),
    },
    {
      height: 20,
      cells: labelled(
        'decision.reason',
        '決定の理由',
        [5, 30],
        passage({ bind: '/reason', label: '決定の理由', help: '利用を決定しないときは必ず書きます', clauses: USE }, 3),
      ),
    },
  ],
};
