import { clauseLabel, type DoubtId, doubt, isClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { BudgetMoveRow, ReadingRow, SettlementRemark } from '@fukushi-kit/schema';
import { messages, type SettlementInput, type SettlementStatement } from '@fukushi-kit/settlement';
import { needsOf, readingsOf } from '@fukushi-kit/yen';
import { kashiwaCommas } from '../../parts/kashiwa-commas.ts';
import { readingWords } from '../../parts/reading-words.ts';
import { costItemWords, openWords, placeWords } from './messages.ja.ts';

const PART_MONTH: DoubtId = 'kashiwa-r7:13(2)イ/part-month';

type Found = SettlementStatement['findings'][number];

/** The money that was moved between items. */
export function moveRows({ budgets }: SettlementInput): BudgetMoveRow[] {
  return (budgets?.moves ?? []).map(({ from, to, amount, approvedOn }) => ({
    from: costItemWords[from],
    to: costItemWords[to],
    amount,
    approvedOn,
  }));
}

/** How a month counts in which a placement begins or ends; `null` while nobody has said. */
export function partTimeReading({ readings: { partMonth } }: SettlementInput): string | null {
  return partMonth === null ? null : kashiwaCommas(readingWords({ doubt: PART_MONTH, reading: partMonth }));
}

/** Every reading on which the difference rests, in the words of its doubt. */
export function readingRows({ difference }: SettlementStatement): ReadingRow[] {
  return readingsOf(difference).map((used) => {
    const { question, clauses } = doubt(used.doubt);
    return {
      question: kashiwaCommas(question.ja),
      reading: kashiwaCommas(readingWords(used)),
      clauses: clausesInWords(clauses),
    };
  });
}

/** What was found, and what the difference still waits for. */
export function remarkRows({ findings, difference }: SettlementStatement): SettlementRemark[] {
  return [
    ...alike(findings).map(([{ code, path, clauses }, hasOthers]) => ({
      place: placeWords(path, hasOthers),
      text: kashiwaCommas(messages[code]),
      clauses: clausesInWords(clauses ?? []),
    })),
    ...needsOf(difference).map((need) => ({
      place: openWords.place,
      text: kashiwaCommas(needWords(need)),
      clauses: clausesInWords(need.clauses),
    })),
  ];
}

/** The first finding of each code in each list, and whether there are others. */
function alike(findings: SettlementStatement['findings']): readonly (readonly [Found, hasOthers: boolean])[] {
  const isAlike = (one: Found, other: Found): boolean => one.code === other.code && one.path[0] === other.path[0];
  return findings.flatMap((found) => {
    const all = findings.filter((other) => isAlike(found, other));
    return all[0] === found ? [[found, all.length > 1]] : [];
  });
}

function clausesInWords(clauses: readonly string[]): string {
  return clauses.filter(isClauseId).map(clauseLabel).join('，');
}

function needWords(need: Need): string {
  return need.cause === 'silent'
    ? `${openWords.silent}${doubt(need.doubt).question.ja}`
    : `${openWords.data}${need.label}`;
}
