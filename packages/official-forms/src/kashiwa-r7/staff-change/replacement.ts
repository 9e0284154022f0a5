import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { number } from '../../drafting/number.ts';
import { line, passage } from '../../drafting/text.ts';
import { QUALIFICATIONS } from '../../parts/qualifications.ts';

const REPLACED = ['kashiwa-r7:6(8)'] as const;
const ADVISER = ['kashiwa-r7:6(1)'] as const;

/**
 * Who steps in, from which day, what is done until then, and how many full-time equivalents are left.
 *
 * @clause kashiwa-r7:6(8)
 * @clause kashiwa-r7:6(1)
 */
export const replacement: GridBlock = {
  kind: 'grid',
  id: 'replacement',
  caption: '代わりの職員',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 12,
      cells: [
        ...labelled(
          'replacement.name',
          '氏名',
          [4, 12],
          line({ bind: '/replacement/name', label: '代わりの職員の氏名', clauses: REPLACED, size: 10.5 }),
        ),
        ...labelled(
          'replacement.years',
          '相談業務の\n年数',
          [4, 3],
          number(
            { bind: '/replacement/consultationYears', label: '代わりの職員の相談業務の年数', clauses: ADVISER },
            '年',
          ),
        ),
        ...labelled(
          'replacement.from',
          '配置の日',
          [4, 8],
          day({ bind: '/replacement/placedFrom', label: '代わりの職員の配置の日', clauses: REPLACED, size: 9 }),
        ),
      ],
    },
    {
      height: 12,
      cells: labelled(
        'replacement.qualifications',
        '資格',
        [4, 31],
        ticks(
          { bind: '/replacement/qualifications', label: '代わりの職員の資格', clauses: ADVISER, size: 8.5 },
          QUALIFICATIONS,
          4,
          { many: true },
        ),
      ),
    },
    {
      height: 25,
      cells: labelled(
        'replacement.plan',
        '決まるまで\nの対応',
        [4, 31],
        passage({ bind: '/replacementPlan', label: '代わりが決まるまでの対応', clauses: REPLACED }, 2),
      ),
    },
    {
      height: 12,
      cells: [
        ...labelled(
          'replacement.after',
          '異動後の\n人工',
          [4, 12],
          line(
            { bind: '/fullTimeEquivalentsAfter', label: '異動後の人工', clauses: ADVISER, align: 'right' },
            { after: '人工' },
          ),
        ),
        ...labelled(
          'replacement.required',
          '仕様書の\n求める人工',
          [5, 14],
          line(
            { bind: '/requiredFullTimeEquivalents', label: '仕様書の求める人工', clauses: ADVISER, align: 'right' },
            { after: '人工以上' },
          ),
        ),
      ],
    },
  ],
};
