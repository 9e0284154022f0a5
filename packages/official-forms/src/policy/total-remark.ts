import { words as verdictWords } from '@fukushi-kit/policy-check';
import { words } from './messages.ja.ts';
import type { ReportedCheck } from './reported-check.ts';
import type { SheetRows } from './sheet-rows.ts';

/**
 * What the counts of the rows of a check sheet and those of the report have to do with each other, followed by what people
 * remark (総評). The report counts efforts apart and what is left to the city too.
 */
export function totalRemark({ report, header: { remark } }: ReportedCheck, { answers, added }: SheetRows): string {
  const { efforts, ...counts } = report.counts;
  const answered = [...answers.values()].filter(({ verdict }) => verdict !== null).length;
  const { verdict } = verdictWords;
  const { effort, count } = words;
  const totals = [
    count(verdict.conforming, counts.conforming),
    count(verdict.nonconforming, counts.nonconforming),
    count(verdict['not-applicable'], counts.notApplicable),
    count(verdict.unverified, counts.unverified),
    ...counted(effort(verdict.conforming), efforts.conforming),
    ...counted(verdict['effort-unmet'], efforts.effortUnmet),
    ...counted(effort(verdict['not-applicable']), efforts.notApplicable),
    ...counted(effort(verdict.unverified), efforts.unverified),
    ...counted(verdict['left-to-city'], counts.leftToCity),
  ];
  const more = added.length === 0 ? '' : words.alsoAdded(added.length);
  return [`${words.counted(answered)}${more}${words.total(totals)}`, ...(remark === null ? [] : [remark])].join('\n');
}

function counted(word: string, count: number): readonly string[] {
  return count === 0 ? [] : [words.count(word, count)];
}
