import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { parameterAt } from '@fukushi-kit/municipality';
import type { OccasionFacts, StaffChangeFacts } from '@fukushi-kit/schema';
import { leaveRuns } from '@fukushi-kit/support-case';
import { type Occurrence, occurrence } from './contract-duty.ts';
import { dayOrNull, type Frame } from './frame.ts';
import { dutySubject } from './messages.ja.ts';
import { missingFact } from './needs.ts';

type Arising = (frame: Frame) => readonly Occurrence[];

/** From each occasion of a kind on. */
export function fromEach(kind: OccasionFacts['kind']): Arising {
  return ({ facts }) =>
    facts.occasions
      .filter((each) => each.kind === kind)
      .map(({ number, on }) => numbered(number, { since: plainDate(on) }));
}

/** Before each occasion of a kind. */
export function beforeEach(kind: OccasionFacts['kind']): Arising {
  return ({ facts }) =>
    facts.occasions
      .filter((each) => each.kind === kind)
      .map(({ number, on }) => numbered(number, { on: plainDate(on), isForeseen: true }));
}

/** Once, done by the first occasion of a kind within the period. */
export function onceByAny(kind: OccasionFacts['kind']): Arising {
  return ({ facts, period, asOf }) => {
    const [first] = facts.occasions
      .filter((each) => each.kind === kind && each.on <= asOf && each.on <= period.to && each.on >= (period.from ?? ''))
      .map(({ on }) => plainDate(on))
      .toSorted();
    return [occurrence({ since: period.from, isForeseen: true, doneOn: first ?? null })];
  };
}

/** From the day on which each incident is known. */
export function fromEachIncident({ facts }: Frame): readonly Occurrence[] {
  return facts.incidents.map(({ number, knownOn }) => numbered(number, { since: plainDate(knownOn) }));
}

/** Before each change of staff. */
export function beforeEachChange({ facts }: Frame): readonly Occurrence[] {
  return facts.staffChanges.map(({ number, on }) => numbered(number, { on: plainDate(on), isForeseen: true }));
}

/** From each change of staff of some kinds on. */
export function fromEachChange(kinds: readonly StaffChangeFacts['kind'][]): Arising {
  return ({ facts }) =>
    facts.staffChanges
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ number, on }) => numbered(number, { since: plainDate(on) }));
}

/** From the day on which each new hire comes; open while nobody recorded whether it is one. */
export function fromEachNewHire(clauses: readonly ClauseId[]): Arising {
  return ({ facts }) =>
    facts.staffChanges
      .filter(({ kind, isNewHire }) => kind === 'joins' && isNewHire !== false)
      .map(({ number, on, isNewHire }) =>
        numbered(number, {
          since: plainDate(on),
          needs: isNewHire === null ? [missingFact('staffChanges.isNewHire', clauses)] : [],
        }),
      );
}

/** From the day on which each leave is known to be as long as the contract says; open where no length is set. */
export function fromEachLongLeave({ facts, profile, period }: Frame): readonly Occurrence[] {
  const long = parameterAt(profile, 'leave-days-to-replace', period.to);
  return facts.leaves
    .filter(({ from, to }) => to === null || from <= to)
    .flatMap(({ number, ...leave }) => {
      if (long === null) {
        return [
          numbered(number, {
            since: plainDate(leave.from),
            needs: [missingFact('profile.leave-days-to-replace', ['kashiwa-r7:6(8)'])],
          }),
        ];
      }
      const since = leaveRuns([leave], long)[0]?.longSince ?? null;
      return since === null ? [] : [numbered(number, { since })];
    });
}

/** From the date of each invoice on. */
export function fromEachInvoice(clauses: readonly ClauseId[]): Arising {
  return ({ facts }) =>
    facts.invoices.map(({ number, dated, receivedOn }) =>
      numbered(number, {
        since: plainDate(dated),
        needs: receivedOn === null ? [missingFact('invoices.receivedOn', clauses)] : [],
      }),
    );
}

/** Once, from the day after the period, done by the first invoice that the city received. */
export function invoiceAfterPeriod(since: PlainDate, { facts, asOf }: Frame): readonly Occurrence[] {
  const [first] = facts.invoices
    .flatMap(({ receivedOn }) => receivedOn ?? [])
    .filter((on) => on <= asOf)
    .toSorted();
  return [occurrence({ since, isForeseen: true, doneOn: dayOrNull(first ?? null) })];
}

/** Once, from the day on which another duty was done. */
export function fromDone(id: string): Arising {
  return ({ done }) => {
    const before = done.get(id);
    return before === undefined ? [] : [occurrence({ since: plainDate(before.on) })];
  };
}

function numbered(number: string, part: Partial<Occurrence>): Occurrence {
  return occurrence({ ...part, subject: number, label: dutySubject.number(number) });
}
