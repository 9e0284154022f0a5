import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const ALWAYS = ['kashiwa-r7:3(2)'] as const;
const STRUCTURE = ['kashiwa-r7:4(2)ク'] as const;

/**
 * By whom, from when, for which hours, agreed with whom; and where people reach the centre then.
 *
 * @clause kashiwa-r7:3(2)
 * @clause kashiwa-r7:4(2)ク
 */
export const head: GridBlock = {
  kind: 'grid',
  id: 'head',
  caption: '受託者，適用と協議',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor.name',
          '受託者',
          [4, 14],
          line({ bind: '/contractor/name', label: '受託者', clauses: STRUCTURE }),
        ),
        ...labelled(
          'contractor.contact-person',
          '担当者',
          [4, 5],
          line({ bind: '/contractor/contactPerson', label: '担当者', clauses: STRUCTURE, size: 9 }),
        ),
        ...labelled(
          'contractor.phone',
          '電話',
          [2, 6],
          line({ bind: '/contractor/phone', label: '電話', clauses: STRUCTURE, size: 9 }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'head.valid-from',
          '適用期間',
          [4, 8],
          day({ bind: '/validFrom', label: '適用の初日', clauses: STRUCTURE }),
        ),
        ...labelled(
          'head.valid-to',
          'から',
          [2, 8],
          day({ bind: '/validTo', label: '適用の末日', clauses: STRUCTURE }),
        ),
        ...labelled(
          'head.agreed-on',
          '市との\n協議日',
          [4, 9],
          day({ bind: '/agreedOn', label: '市との協議日', clauses: STRUCTURE }),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'head.coverage',
          '対象の時間',
          [4, 18],
          ticks(
            {
              bind: '/coverage',
              label: '対象とする時間',
              help: '事務所を開設していない時間のうち、この体制で応じるもの',
              clauses: ALWAYS,
            },
            [
              ['after-hours', '開設時間外'],
              ['closed-days', '土日・祝日'],
              ['year-end', '年末年始'],
            ],
            3,
            { many: true },
          ),
        ),
        ...labelled(
          'head.agreed-with',
          '市の\n担当課',
          [4, 9],
          line({ bind: '/agreedWith', label: '協議した市の担当課', clauses: STRUCTURE }),
        ),
      ],
    },
    {
      height: 11,
      cells: [
        ...labelled(
          'head.public-phone',
          '相談者に\n知らせる電話',
          [4, 12],
          line({ bind: '/publicPhone', label: '相談者に知らせる電話番号', clauses: ALWAYS, size: 12 }),
        ),
        ...labelled(
          'head.public-other',
          'そのほかの\n受付',
          [4, 15],
          line({
            bind: '/publicOther',
            label: 'そのほかの受付',
            help: '電子メール、チャットなど',
            clauses: [...ALWAYS, 'kashiwa-r7:7(1)'],
          }),
        ),
      ],
    },
  ],
};
