import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { type Derivation, derive, given, type TaxCategory, type TaxRates, withTax } from '@fukushi-kit/yen';
import { match } from 'ts-pattern';
import { figureLabels } from '../messages.ja.ts';
import type { CostItem } from './item-budget.ts';
import { settlementDoubts } from './settlement-readings.ts';

/**
 * How consumption tax (消費税) stands to the settled costs: the costs are settled as they were recorded (`not-added`), or
 * tax is added to each item by its category.
 *
 * @clause kashiwa-r7:13(2)ウ
 */
export type SettlementTax =
  | { readonly how: 'not-added' }
  | {
      readonly how: 'added';
      readonly categories: Readonly<Record<CostItem, TaxCategory | null>>;
      readonly rates: TaxRates;
      readonly on: PlainDate;
    };

const CLAUSES: readonly ClauseId[] = ['kashiwa-r7:13(2)ウ'];
const DOUBT = settlementDoubts.betweenItems;

/** The exact total of the settled items, with tax where it is added; open while the treatment of tax is not set. */
export function taxedTotal(items: Readonly<Record<CostItem, Derivation>>, tax: SettlementTax | null): Derivation {
  const of = [items['full-time'], items['part-time'], items.other];
  const need = { cause: 'silent', doubt: DOUBT, clauses: CLAUSES } as const;
  const total = { label: figureLabels.settledTotal, unit: 'yen', how: 'sum' } as const;
  const readings = [{ doubt: DOUBT, reading: 'given' }] as const;
  return match(tax)
    .returnType<Derivation>()
    .with({ how: 'not-added' }, () => derive({ ...total, of, readings }))
    .with({ how: 'added' }, ({ categories, rates, on }) => {
      const lines = (['full-time', 'part-time', 'other'] as const).map((item) => ({
        amount: items[item],
        category: categories[item],
        need,
      }));
      return derive({ ...total, of: [withTax({ lines, rates, on }).exact], readings });
    })
    .with(null, () => {
      const source = figureLabels.contract;
      const unknown = given({ label: figureLabels.tax, unit: 'yen', value: null, source, needs: [need] });
      return derive({ ...total, of: [...of, unknown] });
    })
    .exhaustive();
}
