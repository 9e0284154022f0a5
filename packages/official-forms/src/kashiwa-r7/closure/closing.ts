import type { GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const CLOSED = ['kashiwa-r7:7(2)オ'] as const;

/**
 * What a closing (終結) rests on: the three conditions, what was reached, what is left, and the lead agency (主担当機関).
 *
 * @clause kashiwa-r7:7(2)オ
 */
export const closing: GridBlock = {
  kind: 'grid',
  id: 'closing',
  caption: '終結',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    condition('issues-sorted', '/closing/issuesSorted', '課題が整理された'),
    condition('outlook-clear', '/closing/outlookClear', '支援の見通しがついた'),
    condition('roles-agreed', '/closing/rolesAgreed', '役割分担の合意ができた'),
    {
      height: 22,
      cells: [
        ...labelled(
          'closing.achieved',
          '目標の達成\nと変化',
          [4, 14],
          passage({ bind: '/closing/achieved', label: '目標の達成と変化', clauses: CLOSED, size: 9 }, 4),
        ),
        ...labelled(
          'closing.remaining',
          '残された\n課題',
          [3, 14],
          passage({ bind: '/closing/remaining', label: '残された課題', clauses: CLOSED, size: 9 }, 4),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'closing.lead-agency',
          '主担当機関',
          [4, 14],
          line({
            bind: '/closing/leadAgency',
            label: '主担当機関',
            help: 'プランに基づく支援機関の中から定める。',
            clauses: CLOSED,
            locked: true,
          }),
        ),
        ...labelled(
          'closing.lead-person',
          '担当者',
          [3, 5],
          line({ bind: '/closing/leadPerson', label: '主担当機関の担当者', clauses: CLOSED }),
        ),
        ...labelled(
          'closing.lead-phone',
          '電話',
          [2, 7],
          line({ bind: '/closing/leadPhone', label: '主担当機関の電話', clauses: CLOSED }),
        ),
      ],
    },
    {
      height: 13,
      cells: labelled(
        'closing.accompaniment',
        '終結後の\n伴走支援',
        [4, 31],
        passage({ bind: '/closing/accompaniment', label: '終結後の伴走支援', clauses: CLOSED, size: 9 }, 2),
      ),
    },
  ],
};

function condition(id: string, at: Pointer, text: string): Row {
  return {
    height: 10,
    cells: [
      label(`closing.${id}`, 9, text, { align: 'left' }),
      cell(
        `closing.${id}`,
        7,
        circles(
          { bind: `${at}/isMet`, label: text, clauses: CLOSED, locked: true },
          [
            [true, 'はい'],
            [false, 'いいえ'],
          ],
          2,
        ),
      ),
      cell(
        `closing.${id}.note`,
        19,
        line({ bind: `${at}/note`, label: `${text}ことの説明`, clauses: CLOSED, size: 9 }),
        { left: 'dotted' },
      ),
    ],
  };
}
