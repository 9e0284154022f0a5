import { plainDate } from '@fukushi-kit/calendar';
import type { DutyFacts, Finding } from '@fukushi-kit/schema';
import { closest } from 'fastest-levenshtein';
import { type Contract, dutyId, type Occurrence } from './contract-duty.ts';
import type { DutyFactsCode } from './finding-code.ts';
import { type Frame, type FrameInput, frameOf } from './frame.ts';

type FactsFinding = Finding<DutyFactsCode>;
type Path = readonly PropertyKey[];

const LISTS = ['corrections', 'invoices', 'staffChanges', 'leaves', 'incidents', 'occasions'] as const;
const END_OF_TIME = plainDate('9999-12-31');

/** Everything that is wrong with the facts of a contract, whatever day it is asked at. */
export function dutyFactsFindings(contract: Contract, input: FrameInput): readonly FactsFinding[] {
  const frame = frameOf({ ...input, asOf: END_OF_TIME });
  if (frame === null) return [];
  return [
    ...contractFindings(frame),
    ...monthFindings(frame),
    ...numberFindings(frame.facts),
    ...foreignFindings(contract, frame.facts),
    ...dayFindings(frame),
    ...doneFindings(contract, frame),
  ];
}

function contractFindings({ period, facts: { contract } }: Frame): readonly FactsFinding[] {
  const { concludedOn, workStartedOn, endedOn } = contract;
  const start = workStartedOn ?? concludedOn ?? period.from;
  return [
    ...when(concludedOn !== null && concludedOn > period.to, 'outside-period', ['contract', 'concludedOn']),
    ...when(workStartedOn !== null && isOutside(workStartedOn, period), 'outside-period', [
      'contract',
      'workStartedOn',
    ]),
    ...when(endedOn !== null && start !== null && endedOn < start, 'days-reversed', ['contract', 'endedOn']),
  ];
}

function monthFindings({ period, facts }: Frame): readonly FactsFinding[] {
  const span = { from: period.from?.slice(0, 7) ?? null, to: period.to.slice(0, 7) };
  const corrected = facts.corrections.flatMap(({ month }, index) =>
    when(isOutside(month, span), 'outside-period', ['corrections', index, 'month']),
  );
  const months = facts.months.flatMap(({ month }, index) => [
    ...when(isOutside(month, span), 'outside-period', ['months', index, 'month']),
    ...when(
      isRepeated(facts.months, index, (each) => each.month),
      'number-twice',
      ['months', index, 'month'],
    ),
  ]);
  return [...months, ...corrected];
}

function numberFindings(facts: DutyFacts): readonly FactsFinding[] {
  return LISTS.flatMap((list) =>
    facts[list].flatMap((_, index) =>
      when(
        isRepeated<{ number: string }>(facts[list], index, (each) => each.number),
        'number-twice',
        [list, index, 'number'],
      ),
    ),
  );
}

function foreignFindings({ lists, occasions }: Contract, facts: DutyFacts): readonly FactsFinding[] {
  const known: readonly string[] = [...lists, 'incidents', 'occasions'];
  return LISTS.flatMap((list) =>
    when(!known.includes(list) && facts[list].length > 0, 'not-in-contract', [list]),
  ).concat(
    facts.occasions.flatMap(({ kind }, index) =>
      when(!occasions.includes(kind), 'not-in-contract', ['occasions', index, 'kind']),
    ),
  );
}

function dayFindings({ period, facts, done }: Frame): readonly FactsFinding[] {
  return [
    ...facts.leaves.flatMap(({ from, to }, index) =>
      when(to !== null && to < from, 'days-reversed', ['leaves', index, 'to']),
    ),
    ...facts.invoices.flatMap(({ dated, receivedOn, refused }, index) => [
      ...when(dated <= period.to, 'done-before-duty', ['invoices', index, 'dated'], { since: period.to }),
      ...when(receivedOn !== null && receivedOn <= period.to, 'done-before-duty', ['invoices', index, 'receivedOn'], {
        since: period.to,
      }),
      ...when(refused !== null && receivedOn !== null && refused.refusedOn < receivedOn, 'days-reversed', [
        'invoices',
        index,
        'refused',
        'refusedOn',
      ]),
      ...when(refused !== null && refused.correctedOn < refused.refusedOn, 'days-reversed', [
        'invoices',
        index,
        'refused',
        'correctedOn',
      ]),
    ]),
    ...facts.corrections.flatMap(({ month, on }, index) => {
      const handedIn = done.get(`monthly-report/${month}`);
      return when(handedIn !== undefined && on < handedIn.on, 'correction-before-submission', [
        'corrections',
        index,
        'on',
      ]);
    }),
    ...facts.occasions.flatMap(({ kind, on }, index) =>
      when(kind.endsWith('-meeting') && isOutside(on, period), 'outside-period', ['occasions', index, 'on']),
    ),
  ];
}

function doneFindings(contract: Contract, frame: Frame): readonly FactsFinding[] {
  const standing = new Map<string, Occurrence>(
    contract.duties.flatMap((duty) =>
      duty.arises(frame).map((each) => [dutyId(duty, each), each] satisfies [string, Occurrence]),
    ),
  );
  const { done } = frame.facts;
  return done.flatMap(({ duty, on }, index) => {
    const found = standing.get(duty);
    const path = ['done', index, 'duty'];
    if (found === undefined) return when(true, 'unknown-duty', path, nearest(duty, [...standing.keys()]));
    const { since, mayBeEarly } = found;
    return [
      ...when(
        isRepeated(done, index, (each) => each.duty),
        'done-twice',
        path,
      ),
      ...(since !== null && !mayBeEarly && on < since
        ? when(true, 'done-before-duty', ['done', index, 'on'], { since })
        : []),
    ];
  });
}

function nearest(id: string, known: readonly string[]): FactsFinding['detail'] {
  return known.length === 0 ? undefined : { nearest: closest(id, [...known]) };
}

function isOutside(day: string, { from, to }: { readonly from: string | null; readonly to: string }): boolean {
  return day > to || (from !== null && day < from);
}

function isRepeated<T>(all: readonly T[], index: number, key: (each: T) => string): boolean {
  const own = all[index];
  return own !== undefined && all.slice(0, index).some((earlier) => key(earlier) === key(own));
}

function when(
  isWrong: boolean,
  code: DutyFactsCode,
  path: Path,
  detail?: FactsFinding['detail'],
): readonly FactsFinding[] {
  return isWrong ? [{ code, path, severity: 'error', ...(detail === undefined ? {} : { detail }) }] : [];
}
