import type { Cell, GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { passage } from '../../drafting/text.ts';

/**
 * What was done of the plan in each programme, why the goals were reached or not, and what follows (検証).
 *
 * @clause kashiwa-r7:8(2)
 */
export const programmes: GridBlock = {
  kind: 'grid',
  id: 'programmes',
  caption: '年間計画の実施状況と検証',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 7,
      cells: [
        label('programmes', 5, '事業', { scope: 'column' }),
        label('programmes.done', 10, '年間計画の実施状況', { scope: 'column' }),
        label('programmes.review', 10, '達成度合いの検証（要因）', { scope: 'column' }),
        label('programmes.next', 10, '課題と改善の方針', { scope: 'column' }),
      ],
    },
    programme('comprehensive-consultation', '/comprehensiveConsultation', '包括的\n相談支援事業', '包括的相談支援事業'),
    programme('multi-agency', '/multiAgency', '多機関\n協働事業', '多機関協働事業'),
  ],
};

function programme(id: string, at: Pointer, text: string, name: string): Row {
  const part = (what: string, path: string, title: string): Cell => {
    const bind: Pointer = `${at}/${path}`;
    const asked = { bind, label: `${name}の${title}`, clauses: ['kashiwa-r7:8(2)'] } as const;
    return cell(`programmes.${id}.${what}`, 10, passage({ ...asked, size: 9 }, 6));
  };
  return {
    height: 22,
    cells: [
      label(`programmes.${id}`, 5, text),
      part('done', 'done', '年間計画の実施状況'),
      part('review', 'review', '達成度合いの検証'),
      part('next', 'next', '課題と改善の方針'),
    ],
  };
}
