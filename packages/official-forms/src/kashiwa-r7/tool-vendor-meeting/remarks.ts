import type { GridBlock } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';

const MET = ['kashiwa-r7:14(7)'] as const;
const REPORTED = ['kashiwa-r7:14(8)'] as const;

/**
 * What the city said, what concerns the contract with the vendor, and what the city asked to be told.
 *
 * @clause kashiwa-r7:14(7)
 * @clause kashiwa-r7:14(8)
 */
export const remarks: GridBlock = {
  kind: 'grid',
  id: 'remarks',
  caption: '柏市の発言と報告',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 17,
      cells: labelled(
        'remarks.city',
        '柏市の発言',
        [4, 31],
        passage({ bind: '/cityRemarks', label: '柏市の発言', clauses: MET, size: 9.5 }, 3),
      ),
    },
    {
      height: 17,
      cells: labelled(
        'remarks.contract',
        '契約に\n関すること',
        [4, 31],
        passage(
          {
            bind: '/contractNote',
            label: '事業者との契約に関すること',
            help: '契約の変更，費用，個人情報の取扱い，再委託など。',
            clauses: REPORTED,
            size: 9.5,
          },
          3,
        ),
      ),
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'remarks.asked-on',
          '報告を\n求めた日',
          [4, 9],
          day({
            bind: '/reportAskedOn',
            label: '市が報告を求めた日',
            help: '市が契約や打合せの内容の報告を求めたときに書く。',
            clauses: REPORTED,
          }),
        ),
        ...labelled(
          'remarks.asked',
          '求めた内容',
          [4, 18],
          line({ bind: '/reportAsked', label: '市が求めた報告の内容', clauses: REPORTED }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'remarks.next-on',
          '次回の\n予定日',
          [4, 9],
          day({ bind: '/nextOn', label: '次回の予定日', clauses: MET }),
        ),
        ...labelled(
          'remarks.attachments',
          '添付資料',
          [4, 18],
          line({ bind: '/attachments', label: '添付資料', clauses: REPORTED }),
        ),
      ],
    },
  ],
};
