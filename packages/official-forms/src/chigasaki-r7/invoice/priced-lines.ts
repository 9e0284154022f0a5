import type { InvoiceForm } from '@fukushi-kit/schema';
import type { Claim } from '@fukushi-kit/settlement';
import { type ComputedFigure, type Derivation, type TaxCategory, yenOf } from '@fukushi-kit/yen';

/**
 * The lines of a claim as its ledger has them: unit price, count and amount of each price, under the label of what was
 * counted. Nothing is computed here; what the ledger does not know is `null`.
 */
export function pricedLines(amount: Claim['amount'], taxCategory: TaxCategory | null): InvoiceForm['lines'] {
  return productsIn(amount.excluded).flatMap(({ value, of: [unitPrice, count] }) =>
    unitPrice === undefined || count === undefined
      ? []
      : [
          {
            what: count.label,
            unitPrice: yenOf(unitPrice),
            count: count.value === null ? null : Number(count.value),
            amount: value === null ? null : Number(value),
            taxCategory,
          },
        ],
  );
}

function productsIn(figure: Derivation): readonly ComputedFigure[] {
  if (figure.how === 'given') return [];
  if (figure.how === 'product') return [figure];
  return figure.how === 'rounded' ? productsIn(figure.of) : figure.of.flatMap(productsIn);
}
