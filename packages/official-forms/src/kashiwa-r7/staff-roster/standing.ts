import type { GridBlock } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';

const ADVISER = ['kashiwa-r7:6(1)'] as const;

/**
 * How many full-time equivalents there are, how many the contract asks for, and whether they suffice.
 *
 * @clause kashiwa-r7:6(1)
 */
export const standing: GridBlock = {
  kind: 'grid',
  id: 'standing',
  caption: '人工の計',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 10,
      cells: [
        ...labelled(
          'standing.total',
          '人工の計',
          [10, 16],
          line(
            { bind: '/totalFullTimeEquivalents', label: '人工の計', clauses: ADVISER, size: 11, align: 'right' },
            { after: '人工' },
          ),
        ),
        ...labelled(
          'standing.required',
          '仕様書の求める人工',
          [16, 16],
          line(
            {
              bind: '/requiredFullTimeEquivalents',
              label: '仕様書の求める人工',
              clauses: ADVISER,
              size: 11,
              align: 'right',
            },
            { after: '人工以上' },
          ),
        ),
        ...labelled(
          'standing.standing',
          '満たすか',
          [9, 22],
          circles(
            { bind: '/standing', label: '満たすか', clauses: ADVISER },
            [
              ['met', '満たす'],
              ['unmet', '満たさない'],
              ['open', '判定できない'],
            ],
            3,
          ),
        ),
      ],
    },
  ],
};
