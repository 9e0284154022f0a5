import type { VerdictCounts } from '@fukushi-kit/policy-check';
import { words as verdictWords } from '@fukushi-kit/policy-check';
import { words } from './messages.ja.ts';

/**
 * What the counts of a check sheet and those of the report have to do with each other, followed by what people remark (総評).
 * The report counts efforts apart and what is left to the city too.
 */
export function totalRemark(
  { items, added }: { readonly items: number; readonly added: number },
  { efforts, ...counts }: VerdictCounts,
  remark: string | null,
): string {
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
  const more = added === 0 ? '' : words.alsoAdded(added);
  return [`${words.counted(items)}${more}${words.total(totals)}`, ...(remark === null ? [] : [remark])].join('\n');
}

function counted(word: string, count: number): readonly string[] {
  return count === 0 ? [] : [words.count(word, count)];
}
