import type { Cell, GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';

const NATIONAL = ['kashiwa-r7:8(4)'] as const;

/**
 * When the city asked, by when, and which months the data are about.
 *
 * @clause kashiwa-r7:8(4)
 */
export const scope: GridBlock = {
  kind: 'grid',
  id: 'scope',
  caption: '依頼と対象',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.requested',
          '市の依頼日',
          [5, 12],
          day({ bind: '/requestedOn', label: '市の依頼日', clauses: NATIONAL }),
        ),
        ...labelled(
          'scope.due',
          '市が示した\n期限',
          [5, 13],
          day({ bind: '/dueOn', label: '市が示した期限', clauses: NATIONAL }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        label('scope.months', 5, '対象'),
        cell('scope.from', 9, month('/from', '対象の始めの月')),
        cell('scope.until', 3, fixed('scope.until.text', 'から'), { left: 'none' }),
        cell('scope.to', 9, month('/to', '対象の終わりの月'), { left: 'none' }),
        cell('scope.end', 9, fixed('scope.end.text', 'まで'), { left: 'none' }),
      ],
    },
  ],
};

function month(bind: '/from' | '/to', text: string): Cell['content'] {
  return { kind: 'day', precision: 'month', bind, label: text, clauses: NATIONAL, eras: ['令和'] };
}

function fixed(id: string, text: string): Cell['content'] {
  return { kind: 'line', parts: [{ share: 1, content: { kind: 'static', id, text } }] };
}
