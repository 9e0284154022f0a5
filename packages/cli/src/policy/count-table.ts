import type { PolicyReport, VerdictCounts } from '@fukushi-kit/policy-check';
import { table } from '../table.ts';
import { policyMessages } from './messages.ja.ts';

type CountColumn = keyof typeof policyMessages.countColumns;

const COUNT: Readonly<Record<CountColumn, (counts: VerdictCounts) => number>> = {
  conforming: ({ conforming }) => conforming,
  nonconforming: ({ nonconforming }) => nonconforming,
  notApplicable: ({ notApplicable }) => notApplicable,
  unverified: ({ unverified }) => unverified,
  waived: ({ waived }) => waived,
  effortsConforming: ({ efforts }) => efforts.conforming,
  effortsUnmet: ({ efforts }) => efforts.effortUnmet,
  effortsNotApplicable: ({ efforts }) => efforts.notApplicable,
  effortsUnverified: ({ efforts }) => efforts.unverified,
  leftToCity: ({ leftToCity }) => leftToCity,
};

/** The verdicts that every check counts; the others have a column only where there are any. */
const ALWAYS: ReadonlySet<CountColumn> = new Set(['conforming', 'nonconforming', 'notApplicable', 'unverified']);

/** The counts of a report by chapter and verdict, with their total. */
export function countTable({ chapters, counts }: PolicyReport): string {
  const columns = (Object.keys(COUNT) as CountColumn[]).filter((column) => ALWAYS.has(column) || COUNT[column](counts));
  const row = (title: string, of: VerdictCounts): readonly string[] => [
    title,
    ...columns.map((column) => String(COUNT[column](of))),
  ];
  return table([
    [policyMessages.chapter, ...columns.map((column) => policyMessages.countColumns[column])],
    ...chapters.map((chapter) => row(chapter.title, chapter.counts)),
    row(policyMessages.total, counts),
  ]);
}
