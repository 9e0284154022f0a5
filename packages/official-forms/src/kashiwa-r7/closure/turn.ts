import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const CLOSED = 'kashiwa-r7:7(2)オ';
const SUPPORTED = 'kashiwa-r7:7(2)エ';
const TIMING = 'kashiwa-r7:7(2)カ(ｵ)';

/**
 * Which turn it is (終結, 中断, 再開), of which programme and case, and the conference that deliberated on it.
 *
 * @clause kashiwa-r7:7(2)オ
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export const turn: GridBlock = {
  kind: 'grid',
  id: 'turn',
  caption: '終結・中断・再開の別',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: labelled(
        'turn.kind',
        '区分',
        [4, 31],
        circles(
          { bind: '/kind', label: '終結・中断・再開の別', clauses: [CLOSED, TIMING, SUPPORTED], size: 10.5 },
          [
            ['closed', '終結'],
            ['suspended', '中断'],
            ['resumed', '再開（中断の後）'],
            ['reopened', '再開（終結の後）'],
          ],
          4,
        ),
      ),
    },
    {
      height: 14,
      cells: [
        ...labelled('turn.name', '氏名', [4, 16], {
          kind: 'name',
          bind: '/name',
          reading: '/nameReading',
          label: '氏名',
          clauses: [CLOSED],
        }),
        ...labelled(
          'turn.on',
          '終結・中断・\n再開の日',
          [4, 11],
          day({ bind: '/on', label: '終結・中断・再開の日', clauses: [CLOSED, TIMING, SUPPORTED] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'turn.programme',
          '事業',
          [4, 16],
          circles(
            { bind: '/programme', label: '事業', clauses: [CLOSED, TIMING] },
            [
              ['multi-agency', '多機関協働'],
              ['outreach', 'アウトリーチ'],
              ['participation', '参加支援'],
            ],
            3,
          ),
        ),
        ...labelled('turn.writer', '作成者', [4, 11], line({ bind: '/writer', label: '作成者', clauses: [CLOSED] })),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'turn.plan',
          'プランの\n作成日',
          [4, 8],
          day({ bind: '/planMadeOn', label: 'プランの作成日', clauses: [CLOSED, SUPPORTED], size: 9.5 }),
        ),
        ...labelled(
          'turn.conference',
          '協議した\n会議の日',
          [4, 8],
          day({
            bind: '/conferenceOn',
            label: '協議した会議の日',
            help: '終結の判断と中断の決定には，重層的支援会議が必ず要る。',
            clauses: [TIMING],
            locked: true,
            size: 9.5,
          }),
        ),
        ...labelled(
          'turn.conference-number',
          '会議の番号',
          [4, 7],
          line({ bind: '/conferenceNumber', label: '協議した会議の番号', clauses: [TIMING] }),
        ),
      ],
    },
  ],
};
