import type { ClauseId } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import {
  type Derivation,
  derive,
  given,
  type ReadingUsed,
  type TaxedAmount,
  withTax,
  type Yen,
} from '@fukushi-kit/yen';
import { figureLabels } from '../messages.ja.ts';
import type { Claim, ClaimInput } from './claim.ts';
import type { Payable } from './payable.ts';

const CLAUSES: readonly ClauseId[] = ['chigasaki-r7:12'];
const PRICE_NEED: Need = { cause: 'silent', doubt: 'chigasaki-r7:12/unit-price', clauses: CLAUSES };

const FRACTION: ReadingUsed = { doubt: 'chigasaki-r7:12/fraction-act', reading: 'applies' };

/** The amount of a claim: price by price times the originals paid at it, plus what is still open, with tax. */
export function claimAmount(originals: Claim['originals'], input: ClaimInput): TaxedAmount {
  const { prices, rates, taxOn } = input;
  const lines = (['new', 'update'] as const)
    .map((price) => ({ price, paid: originals.filter((each) => each.verdict === 'paid' && each.price === price) }))
    .filter(({ price, paid }) => price === 'new' || paid.length > 0)
    .map(({ price, paid }) => priced(price, prices[price], paid, prices.source));
  return withTax({
    lines: [...lines, ...undecided(originals)].map((amount) => ({
      amount,
      category: prices.category,
      need: PRICE_NEED,
    })),
    rates,
    on: taxOn,
    clauses: CLAUSES,
    readings: [FRACTION],
  });
}

function priced(kind: 'new' | 'update', price: Yen | null, paid: readonly Payable[], source: string): Derivation {
  const unitPrice = given({
    label: figureLabels.unitPrice[kind],
    unit: 'yen',
    value: price,
    source,
    clauses: CLAUSES,
    needs: [PRICE_NEED],
  });
  const count = given({
    label: figureLabels.receivedOriginals[kind],
    unit: 'count',
    value: paid.length,
    source: figureLabels.receiptNotices,
    clauses: ['chigasaki-r7:12', 'chigasaki-r7:9(4)'],
    readings: eachOnce(paid.flatMap(({ readings }) => readings)),
  });
  return derive({
    label: figureLabels.subtotal[kind],
    unit: 'yen',
    how: 'product',
    of: [unitPrice, count],
    clauses: CLAUSES,
  });
}

function undecided(originals: Claim['originals']): readonly Derivation[] {
  const needs = originals.flatMap((each) => (each.verdict === 'open' ? each.needs : []));
  if (needs.length === 0) return [];
  const source = figureLabels.undecidedSource;
  return [given({ label: figureLabels.undecided, unit: 'yen', value: null, source, needs, clauses: CLAUSES })];
}

function eachOnce(readings: readonly ReadingUsed[]): readonly ReadingUsed[] {
  return [...new Map(readings.map((each) => [each.doubt, each])).values()];
}
