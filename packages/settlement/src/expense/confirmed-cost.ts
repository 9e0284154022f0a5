import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { compareExact, type Derivation, derive, exact, given, rounded, type Yen } from '@fukushi-kit/yen';
import { match, P } from 'ts-pattern';
import { figureLabels } from '../messages.ja.ts';
import type { AdvancePaid } from './advance.ts';
import { FRACTION_ACT, type SettlementReadings, settlementDoubts } from './settlement-readings.ts';

/** The confirmed amount of the total (確定金額): the one place where a fraction is rounded; open while nobody says how. */
export function confirmedCost(total: Derivation, reading: SettlementReadings['fraction']): Derivation {
  const label = figureLabels.confirmedCost;
  const doubt = settlementDoubts.fraction;
  const clauses: readonly ClauseId[] = ['kashiwa-r7:13(2)イ', 'fraction-calculation-act:2(1)'];
  const isWhole = total.value === null ? null : !total.value.includes('/');
  return match({ reading, isWhole })
    .returnType<Derivation>()
    .with({ isWhole: P.union(true, null), reading: null }, () =>
      derive({ label, unit: 'yen', how: 'sum', of: [total], clauses }),
    )
    .with({ isWhole: false, reading: null }, () =>
      derive({ label, unit: 'yen', how: 'sum', of: [total, unknownFraction()], clauses }),
    )
    .with({ reading: 'down' }, () => {
      const readings = [{ doubt, reading: 'down' }, ...(isWhole === false ? [FRACTION_ACT] : [])];
      return rounded({ label, of: total, rounding: { rule: 'public-debt' }, clauses, readings });
    })
    .with({ reading: 'half-up' }, () =>
      rounded({ label, of: total, rounding: { rule: 'half-up' }, clauses, readings: [{ doubt, reading: 'half-up' }] }),
    )
    .exhaustive();
}

function unknownFraction(): Derivation {
  const needs = [{ cause: 'silent', doubt: settlementDoubts.fraction, clauses: ['kashiwa-r7:13(2)イ'] }] as const;
  return given({ label: figureLabels.fraction, unit: 'yen', value: null, source: figureLabels.contract, needs });
}

/** What the city pays of the confirmed amount: all of it, or no more than the contract sum. */
export function payableOf(
  confirmed: Derivation,
  contractSum: Yen,
  reading: SettlementReadings['contractSum'],
): Derivation {
  const label = figureLabels.payable;
  const doubt = settlementDoubts.contractSum;
  const clauses: readonly ClauseId[] = [
    'kashiwa-r7:12',
    'kashiwa-r7:13(2)ア',
    'kashiwa-r7:13(2)イ',
    'kashiwa-r7:13(2)ウ',
  ];
  const source = figureLabels.contract;
  const sum = given({
    label: figureLabels.contractSum,
    unit: 'yen',
    value: contractSum,
    source,
    clauses: ['kashiwa-r7:12'],
  });
  const all = derive({ label, unit: 'yen', how: 'sum', of: [confirmed], clauses });
  const isAbove = confirmed.value === null ? null : compareExact(confirmed.value, exact(contractSum)) > 0;
  return match({ reading, isAbove })
    .returnType<Derivation>()
    .with({ reading: 'uncapped' }, () => ({ ...all, readings: [{ doubt, reading: 'uncapped' }] }))
    .with({ reading: 'capped' }, () =>
      derive({
        label,
        unit: 'yen',
        how: 'least',
        of: [confirmed, sum],
        clauses,
        readings: [{ doubt, reading: 'capped' }],
      }),
    )
    .with({ reading: null, isAbove: P.union(false, null) }, () => all)
    .with({ reading: null, isAbove: true }, () => {
      const needs = [{ cause: 'silent', doubt, clauses }] as const;
      const unknown = given({ label: figureLabels.payableLimit, unit: 'yen', value: null, source, needs });
      return derive({ label, unit: 'yen', how: 'least', of: [confirmed, unknown], clauses });
    })
    .exhaustive();
}

/** What the city has paid so far: the advances, and what an earlier settlement paid or got back. */
export function received(
  advances: readonly AdvancePaid[],
  before: { readonly on: PlainDate; readonly amount: Yen } | null,
): Derivation {
  const clauses: readonly ClauseId[] = ['kashiwa-r7:13(1)'];
  const figure = (label: string, on: PlainDate, amount: Yen): Derivation =>
    given({ label, unit: 'yen', value: amount, source: `${figureLabels.payment} ${on}`, clauses });
  return derive({
    label: figureLabels.received,
    unit: 'yen',
    how: 'sum',
    of: [
      ...advances.map(({ on, amount }, index) => figure(figureLabels.advance(index + 1), on, amount)),
      ...(before === null ? [] : [figure(figureLabels.settledBefore, before.on, before.amount)]),
    ],
    clauses,
  });
}

/** What is still to pay (above 0) or to return (below 0). */
export function differenceOf(payable: Derivation, paid: Derivation): Derivation {
  const clauses: readonly ClauseId[] = [
    'kashiwa-r7:13(1)',
    'kashiwa-r7:13(2)ア',
    'kashiwa-r7:13(2)イ',
    'kashiwa-r7:13(2)ウ',
  ];
  return derive({ label: figureLabels.difference, unit: 'yen', how: 'difference', of: [payable, paid], clauses });
}
