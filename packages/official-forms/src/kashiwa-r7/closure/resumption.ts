import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const RESUMED = ['kashiwa-r7:7(2)オ', 'kashiwa-r7:7(2)エ'] as const;

/**
 * What changed so that the support goes on again (再開), after a suspension or after a closing.
 *
 * @clause kashiwa-r7:7(2)オ
 * @clause kashiwa-r7:7(2)エ
 */
export const resumption: GridBlock = {
  kind: 'grid',
  id: 'resumption',
  caption: '再開',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 19,
      cells: labelled(
        'resumption.change',
        '再開が必要\nな変化',
        [4, 31],
        passage(
          {
            bind: '/resumption/change',
            label: '再開が必要になった変化',
            help: '環境の変化により，課題の解きほぐしや役割分担の整理が必要になった事情。',
            clauses: RESUMED,
            size: 9,
          },
          3,
        ),
      ),
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'resumption.learned-from',
          'きっかけ',
          [4, 17],
          line({
            bind: '/resumption/learnedFrom',
            label: '再開のきっかけ',
            help: '本人の申出，主担当機関からの連絡など。',
            clauses: ['kashiwa-r7:7(2)オ'],
            size: 9,
          }),
        ),
        ...labelled(
          'resumption.replan-on',
          '再プランの\n予定日',
          [4, 10],
          day({ bind: '/resumption/replanOn', label: '再プランの予定日', clauses: RESUMED }),
        ),
      ],
    },
  ],
};
