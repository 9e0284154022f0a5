import type { Cell, GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';

/**
 * What is done when in each of the two commissioned programmes (年間計画).
 *
 * @clause kashiwa-r7:8(1)
 */
export const schedule: GridBlock = {
  kind: 'grid',
  id: 'schedule',
  caption: '年間計画',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('schedule', 5, '時期', { scope: 'column' }),
        label('schedule.comprehensive-consultation', 15, '包括的相談支援事業', { scope: 'column' }),
        label('schedule.multi-agency', 15, '多機関協働事業', { scope: 'column' }),
      ],
    },
    quarter('first', '4月〜6月'),
    quarter('second', '7月〜9月'),
    quarter('third', '10月〜12月'),
    quarter('fourth', '1月〜3月'),
  ],
};

function quarter(id: 'first' | 'second' | 'third' | 'fourth', months: string): Row {
  const plan = (name: string, path: string, programme: string): Cell => {
    const bind: Pointer = `/schedule/${id}Quarter/${path}`;
    const asked = { bind, label: `${months}の${programme}の計画`, clauses: ['kashiwa-r7:8(1)'] } as const;
    return cell(`schedule.${id}.${name}`, 15, passage({ ...asked, size: 9 }, 3));
  };
  return {
    height: 14,
    cells: [
      label(`schedule.${id}`, 5, months),
      plan('comprehensive-consultation', 'comprehensiveConsultation', '包括的相談支援事業'),
      plan('multi-agency', 'multiAgency', '多機関協働事業'),
    ],
  };
}
