import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';
import { time } from '../../drafting/time.ts';

const REPORT: readonly ClauseId[] = ['chigasaki-r7:特記13(1)', 'kashiwa-r7:9(6)'];
const CONTRACT: readonly ClauseId[] = ['chigasaki-r7:1', 'kashiwa-r7:1'];

/**
 * Which report it is, whose, and when what kind of incident (事故) happened, was feared and became known, to the minute.
 *
 * @clause chigasaki-r7:特記13(1)
 * @clause kashiwa-r7:9(6)
 */
export const occasion: GridBlock = {
  kind: 'grid',
  id: 'occasion',
  caption: '報告の区分、契約、事故の日時と種類',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'occasion.stage',
          '区分',
          [4, 9],
          ticks(
            { bind: '/stage', label: '速報・続報の別', clauses: REPORT },
            [
              ['first', '速報'],
              ['follow-up', '続報'],
            ],
            2,
          ),
        ),
        cell(
          'occasion.number',
          4,
          {
            kind: 'line',
            parts: [
              { share: 1, content: { kind: 'static', id: 'occasion.number.before', text: '第' } },
              {
                share: 3,
                content: number({ bind: '/number', label: '第何報', help: '速報を第1報とする', clauses: REPORT }, '報'),
              },
            ],
          },
          { left: 'dotted' },
        ),
        ...labelled(
          'occasion.reported-at',
          '報告の時刻',
          [4, 14],
          line({ bind: '/reportedAt', label: '報告の時刻', help: '24時間制', clauses: REPORT }),
        ),
      ],
    },
    {
      height: 9,
      cells: labelled(
        'contract.name',
        '契約件名',
        [4, 31],
        line({ bind: '/contractName', label: '契約件名', clauses: CONTRACT }),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor.name',
          '受注者\n（受託者）',
          [4, 13],
          line({ bind: '/contractor', label: '受注者（受託者）', clauses: REPORT }),
        ),
        ...labelled(
          'contractor.contact-person',
          '担当者',
          [4, 6],
          line({ bind: '/contactPerson', label: '担当者', clauses: REPORT }),
        ),
        ...labelled(
          'contractor.phone',
          '電話',
          [2, 6],
          line({ bind: '/phone', label: '電話', help: '時間外も通じる番号', clauses: REPORT }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'occasion.known-on',
          '知った日時',
          [4, 9],
          day({ bind: '/knownOn', label: '知った日', clauses: REPORT, size: 9 }),
        ),
        cell(
          'occasion.known-at',
          4,
          time({ bind: '/knownAt', label: '知った時刻', help: '24時間制', clauses: REPORT, size: 9 }),
          { left: 'dotted' },
        ),
        ...labelled(
          'occasion.happened-on',
          '発生した\n日時',
          [4, 9],
          day({
            bind: '/happenedOn',
            label: '発生した日',
            help: '分からないときは書かない',
            clauses: REPORT,
            size: 9,
          }),
        ),
        cell(
          'occasion.happened-at',
          5,
          time({ bind: '/happenedAt', label: '発生した時刻', help: '24時間制', clauses: REPORT, size: 9 }),
          { left: 'dotted' },
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'occasion.standing',
          '状況',
          [4, 9],
          ticks(
            { bind: '/standing', label: '事故・おそれの別', clauses: REPORT, size: 9 },
            [
              ['happened', '生じた'],
              ['feared', '生ずるおそれ'],
            ],
            2,
          ),
        ),
        ...labelled(
          'occasion.kinds',
          '種類',
          [2, 20],
          ticks(
            { bind: '/kinds', label: '事故の種類', clauses: REPORT, size: 9 },
            [
              ['leak', '漏えい'],
              ['loss', '滅失'],
              ['damage', 'き損'],
              ['alteration', '改ざん'],
              ['other', 'その他'],
            ],
            5,
            { many: true, other: { value: 'other', bind: '/otherKind' } },
          ),
        ),
      ],
    },
  ],
};
