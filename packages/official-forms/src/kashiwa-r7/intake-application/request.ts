import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const INTAKE = ['kashiwa-r7:7(2)イ'] as const;

/**
 * Who applies for the multi-agency programme (利用申込): normally the agency that introduces the household.
 *
 * @clause kashiwa-r7:7(2)イ
 */
export const request: GridBlock = {
  kind: 'grid',
  id: 'request',
  caption: '利用申込',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'request.applied-by',
          '申込者',
          [4, 20],
          circles(
            {
              bind: '/request/appliedBy',
              label: '利用申込をする者',
              help: '原則として，紹介元の支援機関が申し込む。',
              clauses: INTAKE,
            },
            [
              ['introducing-agency', '紹介元の支援機関'],
              ['person', '本人・世帯'],
              ['other', 'その他'],
            ],
            3,
            { other: { value: 'other', bind: '/request/otherApplicant' } },
          ),
        ),
        ...labelled(
          'request.on',
          '申込日',
          [3, 8],
          day({ bind: '/request/on', label: '申込日', clauses: INTAKE, size: 9 }),
        ),
      ],
    },
    {
      height: 10,
      cells: [
        ...labelled(
          'introducer.agency',
          '紹介元の\n支援機関',
          [4, 13],
          line({ bind: '/introducer/agency', label: '紹介元の支援機関', clauses: INTAKE }),
        ),
        ...labelled(
          'introducer.person',
          '担当者',
          [3, 5],
          line({ bind: '/introducer/person', label: '紹介元の担当者', clauses: INTAKE }),
        ),
        ...labelled(
          'introducer.phone',
          '電話',
          [2, 8],
          line({ bind: '/introducer/phone', label: '紹介元の電話', clauses: INTAKE }),
        ),
      ],
    },
  ],
};
