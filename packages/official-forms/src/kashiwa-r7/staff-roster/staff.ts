import type { ListBlock } from '@fukushi-kit/form';
import { circles, ticks } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { number } from '../../drafting/number.ts';
import { line } from '../../drafting/text.ts';
import { QUALIFICATIONS } from '../../parts/qualifications.ts';

const ADVISER = ['kashiwa-r7:6(1)'] as const;
const PROOF = ['kashiwa-r7:6(2)'] as const;

/**
 * The staff, one person a row: qualification, experience, dedication, hours and full-time equivalents.
 *
 * @clause kashiwa-r7:6(1)
 * @clause kashiwa-r7:6(2)
 */
export const staff: ListBlock = {
  kind: 'list',
  id: 'staff',
  caption: '従事者',
  bind: '/staff',
  frame: 'thin',
  rowHeight: 13.8,
  headHeight: 10,
  minimumRows: 7,
  closing: '以下余白',
  clauses: [...ADVISER, ...PROOF],
  columns: [
    { id: 'staff.row', width: 8, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'staff.name',
      width: 33,
      label: '氏名',
      field: line({ bind: '/name', label: '氏名', clauses: PROOF, size: 10.5 }),
    },
    {
      id: 'staff.role',
      width: 18,
      label: '役割',
      field: circles(
        { bind: '/role', label: '役割', clauses: ['kashiwa-r7:6(4)'], size: 8.5 },
        [
          ['responsible', '責任者'],
          ['adviser', '相談員'],
        ],
        1,
      ),
    },
    {
      id: 'staff.qualifications',
      width: 74,
      label: '資格',
      field: ticks(
        {
          bind: '/qualifications',
          label: '資格',
          help: '持っているものすべて。証明書類の写しを添えます',
          clauses: ADVISER,
          size: 8,
        },
        QUALIFICATIONS,
        3,
        { many: true },
      ),
    },
    {
      id: 'staff.years',
      width: 17,
      label: '相談業務\nの年数',
      field: number({ bind: '/consultationYears', label: '相談業務の年数', help: '満年数', clauses: ADVISER }, '年'),
    },
    {
      id: 'staff.coordinates',
      width: 18,
      label: '連携・調整',
      field: circles(
        { bind: '/canCoordinate', label: '連携・調整', help: '取りまとめができるか', clauses: ADVISER, size: 8 },
        [
          [true, 'できる'],
          [false, 'できない'],
        ],
        1,
      ),
    },
    {
      id: 'staff.dedication',
      width: 14,
      label: '専従・\n兼務',
      field: circles(
        { bind: '/dedication', label: '専従・兼務', clauses: ['kashiwa-r7:6(3)'], size: 8.5 },
        [
          ['dedicated', '専従'],
          ['other-duty', '兼務'],
        ],
        1,
      ),
    },
    {
      id: 'staff.hours',
      width: 16,
      label: '週の\n勤務時間',
      field: line({ bind: '/weeklyHours', label: '週の勤務時間', clauses: ADVISER, align: 'right' }),
    },
    {
      id: 'staff.equivalents',
      width: 13,
      label: '人工',
      field: line({ bind: '/fullTimeEquivalents', label: '人工', clauses: ADVISER, align: 'right' }),
    },
    {
      id: 'staff.from',
      width: 28,
      label: '配置の始め',
      field: day({ bind: '/placedFrom', label: '配置の始め', clauses: ADVISER, size: 8 }),
    },
    {
      id: 'staff.proof',
      width: 28,
      label: '証明書類\nの提出日',
      field: day({ bind: '/proofSubmittedOn', label: '証明書類の提出日', clauses: PROOF, size: 8 }),
    },
  ],
};
