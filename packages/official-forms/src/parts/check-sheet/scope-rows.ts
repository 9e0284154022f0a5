import type { ClauseId } from '@fukushi-kit/clause';
import type { Row } from '@fukushi-kit/form';
import { circles } from '../../drafting/choice.ts';
import { day } from '../../drafting/day.ts';
import { labelled } from '../../drafting/labelled.ts';
import { period } from '../../drafting/period.ts';
import { line, wrapped } from '../../drafting/text.ts';

/**
 * What was checked, over which days, as of when and by whom (点検の概要), for a grid of `WIDE_COLUMNS`; the data stand at
 * `/scope`.
 *
 * @clause none the clauses are those of the form
 */
export function scopeRows(clauses: readonly ClauseId[]): readonly [Row, Row] {
  return [
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.kind',
          '点検の種類',
          [7, 34],
          circles(
            { bind: '/scope/kind', label: '点検の種類', clauses },
            [
              ['self', '自己点検（定期）'],
              ['occasional', '自己点検（随時）'],
              ['audit', '監査'],
              ['inspection', '市の検査'],
            ],
            4,
          ),
        ),
        ...labelled(
          'scope.period',
          '対象期間',
          [7, 41],
          period(
            'scope.period',
            day({ bind: '/scope/from', label: '対象期間の始まり', clauses, size: 9 }),
            day({ bind: '/scope/to', label: '対象期間の終わり', clauses, size: 9 }),
          ),
        ),
      ],
    },
    {
      height: 9,
      cells: [
        ...labelled(
          'scope.as-of',
          '基準日',
          [7, 14],
          day({ bind: '/scope/asOf', label: '基準日', help: 'この日の状態を点検する', clauses, size: 9 }),
        ),
        ...labelled('scope.by', '点検者', [6, 14], line({ bind: '/scope/by', label: '点検者', clauses, size: 9 })),
        ...labelled(
          'scope.rules-version',
          '点検規則の版',
          [7, 11],
          line({
            bind: '/scope/rulesVersion',
            label: '点検規則の版',
            help: '記録から自動で点検したときに書く',
            clauses,
            size: 8.5,
          }),
        ),
        ...labelled(
          'scope.log-head',
          '記録の照合値',
          [7, 23],
          wrapped(
            {
              bind: '/scope/logHead',
              label: '記録の照合値',
              help: '点検に使った監査ログの先頭のハッシュ',
              clauses,
              size: 7,
            },
            2,
          ),
        ),
      ],
    },
  ];
}
