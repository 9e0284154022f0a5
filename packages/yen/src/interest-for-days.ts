import { daysBetween, type PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { ComputedFigure, GivenFigure } from './derivation.ts';
import { derive, given } from './derive.ts';
import type { LateInterestTerms } from './late-interest.ts';
import { lateRate } from './late-rate.ts';
import { figureLabels } from './messages.ja.ts';
import { hundred, percentFigure } from './percent-figure.ts';

/**
 * Interest on an amount from the day after it was due to the day it was paid, both counted, exactly; without terms the
 * amount times a rate that nobody has given, which is known only where no day is late.
 */
export function interestForDays(input: {
  readonly amount: GivenFigure;
  readonly dueOn: PlainDate | null;
  readonly paidOn: PlainDate;
  readonly contractOn: PlainDate | null;
  readonly terms: Omit<LateInterestTerms, 'smallSums'> | null;
  readonly labels: { readonly due: string; readonly interest: string };
  readonly clauses: readonly ClauseId[];
}): ComputedFigure {
  const { amount, terms, labels, clauses } = input;
  const percent = percentFigure(figureLabels.interestRate, terms === null ? null : lateRate(terms, input), clauses);
  const product = derive({
    label: figureLabels.amountTimesRate,
    unit: 'yen',
    how: 'product',
    of: [amount, percent, daysLate(input)],
  });
  if (terms === null) return product;
  const { daysInYear } = terms;
  const year = given({ ...daysInYear, label: figureLabels.daysInYear, unit: 'days', value: daysInYear.days });
  return derive({ clauses, label: labels.interest, unit: 'yen', how: 'quotient', of: [product, hundred(), year] });
}

function daysLate({
  dueOn,
  paidOn,
  labels,
  clauses,
}: Pick<Parameters<typeof interestForDays>[0], 'dueOn' | 'paidOn' | 'labels' | 'clauses'>): GivenFigure {
  const told = { label: figureLabels.daysLate, unit: 'days', clauses } as const;
  if (dueOn !== null)
    return given({ ...told, value: Math.max(0, daysBetween(dueOn, paidOn)), source: `${dueOn} → ${paidOn}` });
  const needs = [{ cause: 'data', fact: 'dueOn', label: labels.due, clauses }] as const;
  return given({ ...told, value: null, source: figureLabels.claim, needs });
}
