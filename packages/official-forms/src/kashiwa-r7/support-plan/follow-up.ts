import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const FOLLOWED = ['kashiwa-r7:7(2)エ'] as const;
const MET = ['kashiwa-r7:7(2)カ(ｵ)'] as const;

/**
 * How the plan is followed (モニタリング).
 *
 * @clause kashiwa-r7:7(2)エ
 */
export const monitoring: GridBlock = {
  kind: 'grid',
  id: 'monitoring',
  caption: 'モニタリング',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'monitoring.when',
          '時期',
          [4, 13],
          line({ bind: '/monitoring/when', label: 'モニタリングの時期', clauses: FOLLOWED }),
        ),
        ...labelled(
          'monitoring.by',
          '担当',
          [4, 14],
          line({ bind: '/monitoring/by', label: 'モニタリングの担当', clauses: FOLLOWED }),
        ),
      ],
    },
    {
      height: 14,
      cells: labelled(
        'monitoring.how',
        '方法',
        [4, 31],
        passage({ bind: '/monitoring/how', label: 'モニタリングの方法', clauses: FOLLOWED, size: 9.5 }, 2),
      ),
    },
  ],
};

/**
 * What the multilayered support conference (重層的支援会議) said about the plan.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:7(2)カ(ｲ)
 */
export const conference: GridBlock = {
  kind: 'grid',
  id: 'conference',
  caption: '会議での協議',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled('conference.on', '会議日', [4, 9], day({ bind: '/conference/on', label: '会議日', clauses: MET })),
        ...labelled(
          'conference.number',
          '会議の番号',
          [4, 18],
          line({ bind: '/conference/meetingNumber', label: '会議の番号', clauses: MET }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'conference.body',
        '会議の種類',
        [4, 31],
        circles(
          { bind: '/conference/body', label: '会議の種類', clauses: MET },
          [
            ['support-conference', '重層的支援会議'],
            ['support-council', '支援会議（社会福祉法第106条の6）'],
            ['case-meeting', 'ケース会議・事例検討会議'],
          ],
          3,
        ),
      ),
    },
    {
      height: 24,
      cells: labelled(
        'conference.opinion',
        '会議の意見',
        [4, 31],
        passage(
          {
            bind: '/conference/opinion',
            label: '会議の意見',
            help: 'プランの適切性について協議したこと。',
            clauses: [...MET, 'kashiwa-r7:7(2)カ(ｲ)'],
            size: 9.5,
          },
          4,
        ),
      ),
    },
  ],
};
