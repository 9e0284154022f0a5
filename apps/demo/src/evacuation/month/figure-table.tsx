import type { Figure, MonthlyReport, ReportFigures } from '@fukushi-kit/settlement';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { Table } from '../../page/table.tsx';
import { words } from './words.ja.ts';

const ROWS: readonly (readonly [keyof typeof words.figureRows, (figures: ReportFigures) => Figure])[] = [
  ['planNew', ({ plans }) => plans.new],
  ['planUpdate', ({ plans }) => plans.update],
  ['planTotal', ({ plans }) => plans.total],
  ['rosterGiven', ({ rosters }) => rosters.given],
  ['rosterRefused', ({ rosters }) => rosters.refused],
  ['rosterTotal', ({ rosters }) => rosters.total],
];

/** The figures of a monthly report, each with what it comes from and the clauses that ask for it. */
export function FigureTable({ report }: { readonly report: MonthlyReport }): ReactNode {
  return (
    <Table
      caption={words.figures}
      rows={ROWS.map(([row, of]) => ({
        row,
        thisMonth: of(report.thisMonth),
        before: of(report.untilLastMonth),
        through: of(report.throughThisMonth),
      }))}
      rowKey={({ row }) => row}
      columns={[
        { title: words.figure, cell: ({ row }) => words.figureRows[row], isHead: true },
        { title: words.untilLastMonth, cell: ({ before }) => countText(before), isNumber: true },
        { title: words.thisMonth, cell: ({ thisMonth }) => countText(thisMonth), isNumber: true },
        { title: words.throughThisMonth, cell: ({ through }) => countText(through), isNumber: true },
        {
          title: words.basis,
          cell: ({ before, thisMonth, through }) => (
            <>
              {words.derivation(countText(before), countText(thisMonth), countText(through))}{' '}
              <Clauses ids={thisMonth.clauses} />
            </>
          ),
        },
      ]}
    />
  );
}

function countText({ count }: Figure): string {
  return count === null ? words.open : String(count);
}
