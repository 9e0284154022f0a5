import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';

const REVIEW = 'chigasaki-r7:9(3)';

/**
 * Who hands in again, for which month, on which notice of the city, and for which time.
 *
 * @clause chigasaki-r7:9(3)
 */
export const resubmitter: GridBlock = {
  kind: 'grid',
  id: 'resubmitter',
  caption: '受注者と修正指摘の通知',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor.name',
          '受注者',
          [3, 15],
          line({ bind: '/contractor/name', label: '受注者', clauses: [REVIEW] }),
        ),
        ...labelled(
          'contractor.representative',
          '代表者',
          [3, 14],
          line({ bind: '/contractor/representative', label: '代表者', clauses: [REVIEW] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor.address',
          '所在地',
          [3, 15],
          line({ bind: '/contractor/address', label: '所在地', clauses: [REVIEW] }),
        ),
        ...labelled(
          'contractor.contact-person',
          '担当者',
          [3, 6],
          line({ bind: '/contractor/contactPerson', label: '担当者', clauses: [REVIEW] }),
        ),
        ...labelled(
          'contractor.phone',
          '電話',
          [3, 5],
          line({ bind: '/contractor/phone', label: '電話', clauses: [REVIEW] }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled('month', '対象月', [3, 5], {
          kind: 'day',
          precision: 'month',
          bind: '/month',
          label: '対象月',
          clauses: ['chigasaki-r7:9(2)'],
          eras: ['令和'],
        }),
        ...labelled(
          'notice.number',
          '修正指摘の通知',
          [4, 6],
          line(
            { bind: '/noticeNumber', label: '修正指摘の通知の文書番号', clauses: [REVIEW] },
            { before: '文書番号　' },
          ),
        ),
        ...labelled(
          'notice.day',
          '通知日',
          [3, 6],
          day({ bind: '/noticedOn', label: '修正指摘の通知日', clauses: [REVIEW] }),
        ),
        ...labelled(
          'round',
          '再提出',
          [3, 5],
          number({ bind: '/round', label: '再提出の回数', clauses: [REVIEW] }, '回目'),
        ),
      ],
    },
  ],
};
