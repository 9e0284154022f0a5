import { addDays } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { type Occurrence, occurrence } from './contract-duty.ts';
import { dayOrNull, type Frame } from './frame.ts';
import { dutySubject } from './messages.ja.ts';
import { missingFact } from './needs.ts';

/** Once, before the work starts; open while that day is not recorded. */
export function beforeWork(clauses: readonly ClauseId[]): (frame: Frame) => readonly Occurrence[] {
  return ({ facts: { contract } }) => [
    occurrence({
      on: dayOrNull(contract.workStartedOn),
      isForeseen: true,
      needs: contract.workStartedOn === null ? [missingFact('contract.workStartedOn', clauses)] : [],
    }),
  ];
}

/** Once, before the work starts; without a day while the start is not recorded. */
export function beforehand({ facts: { contract } }: Frame): readonly Occurrence[] {
  return [occurrence({ on: dayOrNull(contract.workStartedOn), isForeseen: true })];
}

/** Once, from the start of the work. */
export function fromWorkStart({ facts: { contract } }: Frame): readonly Occurrence[] {
  return [occurrence({ since: dayOrNull(contract.workStartedOn), mayBeEarly: true, isForeseen: true })];
}

/** Once, from the first day of the period. */
export function fromPeriodStart({ period }: Frame): readonly Occurrence[] {
  return [occurrence({ since: period.from, mayBeEarly: true, isForeseen: true })];
}

/** Once, from the day after the period. */
export function afterPeriod({ period }: Frame): readonly Occurrence[] {
  return [occurrence({ since: addDays(period.to, 1), isForeseen: true })];
}

/** Once, from the end of the contract. The contract's own end is a fact: it may be cancelled, or outlive the period. */
export function fromContractEnd({ facts: { contract } }: Frame): readonly Occurrence[] {
  return [occurrence({ since: dayOrNull(contract.endedOn), isForeseen: true })];
}

/** Once, if the work passes to another contractor; open while that is not recorded. */
export function ifHandedOver(clauses: readonly ClauseId[]): (frame: Frame) => readonly Occurrence[] {
  return ({ period, facts: { contract } }) =>
    contract.isHandoverNeeded === false
      ? []
      : [
          occurrence({
            since: period.from,
            on: period.to,
            isForeseen: true,
            needs: contract.isHandoverNeeded === null ? [missingFact('contract.isHandoverNeeded', clauses)] : [],
          }),
        ];
}

/** As often as advances (概算払) are paid. */
export function everyAdvance({ profile }: Frame): readonly Occurrence[] {
  const { times, shares } = profile.advances ?? { times: 0, shares: null };
  return Array.from({ length: times }, (_, index) =>
    occurrence({
      subject: String(index + 1),
      label: dutySubject.time(index + 1),
      on: dayOrNull(shares?.[index]?.on ?? null),
      isForeseen: true,
    }),
  );
}
