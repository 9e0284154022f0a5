import type { ClauseId } from '@fukushi-kit/clause';
import { type Derivation, derive, given, type Yen } from '@fukushi-kit/yen';
import { figureLabels } from '../messages.ja.ts';
import type { AdvancePaid } from './advance.ts';
import { received } from './confirmed-cost.ts';

/**
 * How a request for an advance (概算払) stands to the contract sum.
 *
 * @clause kashiwa-r7:13(1)
 */
export interface AdvanceBalance {
  /** What was paid before it, in yen. */
  readonly received: Derivation;
  /** What is left of the contract sum once it is paid too, in yen; open while its amount is. */
  readonly remaining: Derivation;
}

/**
 * What was paid before an advance, and what is left of the contract sum once it is paid. `asked` is its amount, `null`
 * while the shares are not agreed; `advances` are those paid so far, of which only the ones before it count.
 *
 * @clause kashiwa-r7:13(1)
 *
 * @example
 * const advances = [{ on: '2025-04-30', amount: 15000001 }];
 * const second = advanceBalance({ contractSum: 30000001, time: 'second', asked: 12000000, advances });
 * [second.received.value, second.remaining.value] // => ['15000001', '3000000']
 * advanceBalance({ contractSum: 30000001, time: 'second', asked: null, advances }).remaining.value // => null
 */
export function advanceBalance({
  contractSum,
  time,
  asked,
  advances,
}: {
  readonly contractSum: Yen;
  readonly time: 'first' | 'second';
  readonly asked: Yen | null;
  readonly advances: readonly AdvancePaid[];
}): AdvanceBalance {
  const before = time === 'first' ? 0 : 1;
  const clauses: readonly ClauseId[] = ['kashiwa-r7:13(1)'];
  const source = figureLabels.contract;
  const open = { cause: 'silent', doubt: 'kashiwa-r7:13(1)/advances', clauses } as const;
  const needs = asked === null ? [open] : [];
  const paid = received(advances.slice(0, before), null);
  const remaining = derive({
    label: figureLabels.advanceRemaining,
    unit: 'yen',
    how: 'difference',
    of: [
      given({ label: figureLabels.contractSum, unit: 'yen', value: contractSum, source, clauses }),
      paid,
      given({ label: figureLabels.advance(before + 1), unit: 'yen', value: asked, source, clauses, needs }),
    ],
    clauses,
  });
  return { received: paid, remaining };
}
