import type { ListBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { line } from '../../drafting/text.ts';

const CHART = ['kashiwa-r7:6(6)'] as const;
const ADVISER = ['kashiwa-r7:6(1)'] as const;

/**
 * Who stands in the chart, one person a row, with the full-time equivalents below.
 *
 * @clause kashiwa-r7:6(4)
 * @clause kashiwa-r7:6(6)
 */
export const staff: ListBlock = {
  kind: 'list',
  id: 'staff',
  caption: '責任者及び事業従事者の配置状況',
  bind: '/staff',
  frame: 'thin',
  rowHeight: 9,
  minimumRows: 6,
  clauses: ['kashiwa-r7:6(4)', ...CHART],
  columns: [
    { id: 'staff.row', width: 2, label: 'No.', field: { kind: 'row-number' } },
    {
      id: 'staff.role',
      width: 6,
      label: '役割',
      field: circles(
        { bind: '/role', label: '役割', clauses: ['kashiwa-r7:6(4)', ...CHART], size: 8 },
        [
          ['responsible', '責任者'],
          ['adviser', '相談員'],
        ],
        2,
      ),
    },
    {
      id: 'staff.name',
      width: 6,
      label: '氏名',
      field: line({ bind: '/name', label: '氏名', clauses: CHART, size: 10 }),
    },
    {
      id: 'staff.qualifications',
      width: 7,
      label: '資格',
      field: line({ bind: '/qualifications', label: '資格', clauses: ADVISER, size: 8 }),
    },
    {
      id: 'staff.duty',
      width: 5,
      label: '担当する業務',
      field: line({ bind: '/duty', label: '担当する業務', clauses: ['kashiwa-r7:6(5)', ...CHART], size: 8 }),
    },
    {
      id: 'staff.dedication',
      width: 4,
      label: '専従・兼務',
      field: circles(
        { bind: '/dedication', label: '専従・兼務', clauses: ['kashiwa-r7:6(3)'], size: 8 },
        [
          ['dedicated', '専従'],
          ['other-duty', '兼務'],
        ],
        2,
      ),
    },
    {
      id: 'staff.hours',
      width: 3,
      label: '週の\n勤務時間',
      field: line({ bind: '/weeklyHours', label: '週の勤務時間', clauses: ADVISER, align: 'right', size: 9 }),
    },
    {
      id: 'staff.equivalents',
      width: 2,
      label: '人工',
      field: line({ bind: '/fullTimeEquivalents', label: '人工', clauses: ADVISER, align: 'right', size: 9 }),
    },
  ],
  totals: [
    {
      id: 'staff.total',
      label: '人工の計',
      span: 6,
      fields: [
        null,
        line({ bind: '/totalFullTimeEquivalents', label: '人工の計', clauses: ADVISER, align: 'right', size: 9 }),
      ],
    },
  ],
};
