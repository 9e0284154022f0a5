import { plainDate } from '@fukushi-kit/calendar';
import { clauseLabel, isClauseId } from '@fukushi-kit/clause';
import type { InterestRate } from '@fukushi-kit/schema';
import { type DatedRate, exact } from '@fukushi-kit/yen';

/** The rates of a profile as the computations of money take them. */
export function datedRates(rates: readonly InterestRate[]): readonly DatedRate[] {
  return rates.map(({ from, to, percent, clause, standing }) => ({
    from: plainDate(from),
    to: to === null ? null : plainDate(to),
    percent: exact(percent),
    source: sourceLabel(clause),
    standing,
  }));
}

/** What a citation reads in a ledger. */
export function sourceLabel(citation: string): string {
  return isClauseId(citation) ? clauseLabel(citation) : citation;
}
