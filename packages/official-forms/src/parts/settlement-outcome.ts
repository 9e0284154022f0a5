import type { SettlementClaimForm } from '@fukushi-kit/schema';
import type { SettlementStatement } from '@fukushi-kit/settlement';
import { type Yen, yenOf } from '@fukushi-kit/yen';
import { readingsInWords, roundingWords } from './settlement-words.ja.ts';

type Outcome = Pick<
  SettlementClaimForm,
  'standing' | 'confirmed' | 'rounding' | 'payable' | 'payableNote' | 'received' | 'difference' | 'kind' | 'amount'
>;

/**
 * What a settlement comes to: a difference above 0 is claimed, one below 0 is returned without its sign, and while it is
 * open neither is marked.
 */
export function settlementOutcome(statement: SettlementStatement): Outcome {
  const { standing, confirmed, payable, received } = statement;
  const difference = yenOf(statement.difference);
  return {
    standing,
    confirmed: yenOf(confirmed),
    rounding: roundingWords(confirmed),
    payable: yenOf(payable),
    payableNote: readingsInWords(payable),
    received: yenOf(received),
    difference,
    kind: kindOf(difference),
    amount: difference === null ? null : Math.abs(difference),
  };
}

function kindOf(difference: Yen | null): Outcome['kind'] {
  if (difference === null || difference === 0) return null;
  return difference > 0 ? 'claim' : 'return';
}
