import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import { match, P } from 'ts-pattern';
import { rateOn } from './dated-rate.ts';
import type { Derivation, ReadingUsed } from './derivation.ts';
import { derive, given, rounded } from './derive.ts';
import { figureLabels } from './messages.ja.ts';
import { hundred, percentFigure } from './percent-figure.ts';
import type { TaxCategory, TaxRates } from './tax-category.ts';

/**
 * A line before tax, with its tax category; `null` while nobody has said it. `need` is then what is asked for.
 *
 * @clause none a shape of this project
 */
export interface TaxLine {
  readonly amount: Derivation;
  readonly category: TaxCategory | null;
  readonly need: Need;
}

/**
 * An amount with consumption tax (消費税): `confirmed` is the confirmed amount (確定金額), the only figure that was
 * rounded from the exact one; `excluded` and `tax` are how it is shown in whole yen, and add up to it.
 *
 * @clause fraction-calculation-act:2
 */
export interface TaxedAmount {
  readonly excluded: Derivation;
  readonly tax: Derivation;
  readonly exact: Derivation;
  readonly confirmed: Derivation;
}

/**
 * Adds consumption tax (消費税) to the lines of a city's debt, each by its category and the rate of the day, and drops
 * the fraction under 1 yen once, at the confirmed amount (確定金額).
 *
 * Where a contract or a qualified invoice (適格請求書) asks for one rounding per rate, lines of different rates are
 * confirmed by calls of their own. `readings` are those on which dropping a fraction rests; a figure that had none to drop
 * does not name them.
 *
 * @throws {RangeError} when two rates are in force on the day, or the lines are negative.
 *
 * @clause fraction-calculation-act:2
 * @clause fraction-calculation-act:2(1)
 *
 * @example
 * const need = { cause: 'silent', doubt: 'chigasaki-r7:12/unit-price', clauses: ['chigasaki-r7:12'] }
 * const amount = given({ label: '小計', unit: 'yen', value: 19095, source: '計算例' })
 * const standard = [{ from: '2019-10-01', to: null, percent: exact(10), source: '契約書', standing: 'verified' }]
 * const bill = withTax({ lines: [{ amount, category: 'standard', need }], rates: { standard, reduced: [] }, on: '2026-03-11' })
 * bill.exact.value // => '42009/2'
 * yenOf(bill.excluded) // => 19095
 * yenOf(bill.tax) // => 1909
 * yenOf(bill.confirmed) // => 21004
 */
export function withTax(input: {
  readonly lines: readonly TaxLine[];
  readonly rates: TaxRates;
  readonly on: PlainDate;
  readonly clauses?: readonly ClauseId[];
  readonly readings?: readonly ReadingUsed[];
}): TaxedAmount {
  const { lines, clauses = [], readings = [] } = input;
  const amounts = lines.map(({ amount }) => amount);
  const taxes = lines.map((line) => taxOf(line, input.rates, input.on));
  const yenFigure = { unit: 'yen', clauses } as const;
  const dropped = (label: string, of: Derivation): Derivation =>
    rounded({
      label,
      of,
      clauses: [...clauses, 'fraction-calculation-act:2(1)'],
      rounding: { rule: 'public-debt' },
      readings: of.value?.includes('/') === true ? readings : [],
    });
  const exactExcluded = derive({ ...yenFigure, label: figureLabels.taxExcluded, how: 'sum', of: amounts });
  const exactTax = derive({ ...yenFigure, label: figureLabels.exactTax, how: 'sum', of: taxes });
  const included = derive({ ...yenFigure, label: figureLabels.taxIncluded, how: 'sum', of: [exactExcluded, exactTax] });
  const confirmed = dropped(figureLabels.confirmed, included);
  const excluded = dropped(figureLabels.wholeExcluded, exactExcluded);
  const tax = derive({ ...yenFigure, label: figureLabels.wholeTax, how: 'difference', of: [confirmed, excluded] });
  return { excluded, tax, exact: included, confirmed };
}

function taxOf({ amount, category, need }: TaxLine, rates: TaxRates, on: PlainDate): Derivation {
  const label = `${amount.label} ${figureLabels.exactTax}`;
  const source = figureLabels.taxCategory;
  return match(category)
    .returnType<Derivation>()
    .with(null, () => given({ label, unit: 'yen', value: null, source, needs: [need] }))
    .with('exempt', 'out-of-scope', () => given({ label, unit: 'yen', value: 0, source }))
    .with(P.union('standard', 'reduced'), (taxed) => {
      const percent = percentFigure(figureLabels.taxRate, rateOn(rates[taxed], on), []);
      const product = derive({
        label: figureLabels.amountTimesRate,
        unit: 'yen',
        how: 'product',
        of: [amount, percent],
      });
      return derive({ label, unit: 'yen', how: 'quotient', of: [product, hundred()] });
    })
    .exhaustive();
}
