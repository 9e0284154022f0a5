import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const DEDICATION = ['kashiwa-r7:6(3)'] as const;

/**
 * Which other duty, for whom, when, why, and what it means for the work of the contract.
 *
 * @clause kashiwa-r7:6(3)
 */
export const duty: GridBlock = {
  kind: 'grid',
  id: 'duty',
  caption: '兼ねる業務',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 25,
      cells: labelled(
        'duty.work',
        '兼ねる業務',
        [5, 30],
        passage({ bind: '/duty', label: '兼ねる業務', clauses: DEDICATION }, 3),
      ),
    },
    {
      height: 10,
      cells: labelled(
        'duty.employer',
        '法人・部署',
        [5, 30],
        line({ bind: '/employer', label: '兼ねる業務の法人・部署', clauses: DEDICATION }),
      ),
    },
    {
      height: 10,
      cells: [
        label('duty.period', 5, '兼務の期間'),
        cell('duty.from', 10, day({ bind: '/from', label: '兼務の始まり', clauses: DEDICATION })),
        cell('duty.until', 3, fixed('duty.until.text', 'から'), { left: 'none' }),
        cell('duty.to', 10, day({ bind: '/to', label: '兼務の終わり', clauses: DEDICATION }), { left: 'none' }),
        cell('duty.end', 7, fixed('duty.end.text', 'まで'), { left: 'none' }),
      ],
    },
    {
      height: 10,
      cells: labelled(
        'duty.hours',
        '曜日・時間',
        [5, 30],
        line({ bind: '/dutyHours', label: '兼ねる業務の曜日・時間', clauses: DEDICATION }),
      ),
    },
    {
      height: 29,
      cells: labelled(
        'duty.reason',
        '兼務が要る\n理由',
        [5, 30],
        passage({ bind: '/reason', label: '兼務が要る理由', clauses: DEDICATION }, 4),
      ),
    },
    {
      height: 29,
      cells: labelled(
        'duty.effect',
        '本業務への\n影響と対応',
        [5, 30],
        passage(
          {
            bind: '/effect',
            label: '本業務への影響と対応',
            help: '人工が足りること，窓口と緊急の対応に支障がないこと',
            clauses: DEDICATION,
          },
          4,
        ),
      ),
    },
  ],
};

function fixed(id: string, text: string) {
  return { kind: 'line', parts: [{ share: 1, content: { kind: 'static', id, text } }] } as const;
}
