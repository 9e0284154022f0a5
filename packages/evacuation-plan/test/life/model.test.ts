import { plainDate } from '@fukushi-kit/calendar';
import {
  custody,
  type LifeEventKind,
  type LifeState,
  lifeEventLabels,
  type Move,
  nextMoves,
  type PlanVersion,
  parseLifeLog,
  planState,
  type VersionStage,
} from '@fukushi-kit/evacuation-plan';
import type { LifeEvent } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { city, event, newProvider, staff, terms } from './life-log.ts';

const kinds = Object.keys(lifeEventLabels) as LifeEventKind[];
const stages: readonly VersionStage[] = [
  'begun',
  'visited',
  'drafted',
  'complete',
  'original',
  'submitted',
  'correction-asked',
  'resubmitted',
  'received',
  'brought-in',
  'abandoned',
];
const madeHere: readonly VersionStage[] = ['original', 'submitted', 'correction-asked', 'resubmitted', 'received'];
const forward: readonly LifeEventKind[] = [
  'begun',
  'visited',
  'drafted',
  'completed',
  'original-made',
  'submitted',
  'correction-asked',
  'resubmitted',
  'received',
  'consulted',
];

interface Step {
  readonly pick: number;
  readonly how: 'forward' | 'open' | 'wild';
  readonly days: number;
  readonly wild: LifeEvent;
}

const day = (count: number): string => new Date(Date.UTC(2025, 4, 1 + count)).toISOString().slice(0, 10);

const wildEvent: fc.Arbitrary<LifeEvent> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    count: fc.integer({ min: -5, max: 340 }),
    by: fc.constantFrom(staff, city, newProvider, { ...staff, office: null, name: null }),
    version: fc.integer({ min: 1, max: 3 }),
    supersedes: fc.constantFrom(null, 1, 2),
    amount: fc.constantFrom(null, 0, 1, 2),
    flag: fc.constantFrom(null, true, false),
    text: fc.constantFrom(null, '見本'),
    result: fc.constantFrom(null, 'agreed' as const, 'not-agreed' as const, 'pending' as const),
  })
  .map(({ kind, count, by, version, supersedes, amount, flag, text, result }) => {
    const known = event(kind, day(count), { by });
    const wild: Readonly<Record<string, unknown>> = {
      version,
      supersedes,
      omissions: amount,
      duplicates: amount,
      place: flag === null ? null : flag ? 'home' : 'other',
      points: text === null ? [] : [text],
      originalReturned: flag,
      notice: text,
      note: text,
      facts: {
        hazardKindOrDegreeChanged: flag,
        findingsChangedSubstantially: flag,
        evacuationMethodChangedFundamentally: flag,
      },
      result,
      reason: kind === 'ended' ? (flag === null ? null : 'died') : text,
      to: text,
      what: flag === null ? null : flag ? 'duplicate' : 'further-copy',
      receivedBy: text,
    };
    return Object.fromEntries(
      Object.entries(known).map(([key, value]) => [key, Object.hasOwn(wild, key) ? wild[key] : value]),
    ) as unknown as LifeEvent;
  });

const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat({ max: 999 }),
  how: fc.constantFrom<Step['how']>('forward', 'forward', 'forward', 'forward', 'open', 'wild'),
  days: fc.constantFrom(0, 0, 1, 3),
  wild: wildEvent,
});

interface Taken {
  readonly event: LifeEvent;
  readonly before: LifeState;
  readonly after: LifeState;
  readonly codes: readonly string[];
  readonly isRefused: boolean;
  /** The moves that were open before. */
  readonly open: readonly Move[];
  /** Whether the event is one of them, soundly filled in. */
  readonly isSound: boolean;
}

/** A walk through the machine: mostly open moves, now and then something else. */
function walk(steps: readonly Step[]): { readonly log: readonly LifeEvent[]; readonly taken: readonly Taken[] } {
  const log: LifeEvent[] = [];
  const taken: Taken[] = [];
  let before = planState(log, terms).state;
  for (const { pick, how, days, wild } of steps) {
    const open = nextMoves(before);
    const choice = how === 'forward' ? open.filter(({ kind }) => forward.includes(kind)) : open;
    const chosen = choice[pick % Math.max(choice.length, 1)];
    const isSound = how !== 'wild' && chosen !== undefined;
    const since = before.lastDay ?? '2025-05-01';
    const on = new Date(Date.parse(since) + days * 86_400_000).toISOString().slice(0, 10);
    const next = isSound ? soundEvent(chosen, on, before) : wild;
    log.push(next);
    const { state, findings } = planState(log, terms);
    const own = findings.filter(({ path }) => path[0] === log.length - 1 && path.length === 2);
    const isRefused = own.some(({ severity }) => severity === 'error');
    taken.push({ event: next, before, after: state, codes: own.map(({ code }) => code), isRefused, open, isSound });
    before = state;
  }
  return { log, taken };
}

function soundEvent({ kind, version, supersedes, by }: Move, on: string, state: LifeState): LifeEvent {
  const actor = [staff, city, newProvider].find(({ party }) => party === by[0]) ?? staff;
  const what = state.copies.some((copy) => copy.kind === 'contractor-duplicate' && copy.holder === 'care-plan')
    ? 'duplicate'
    : 'further-copy';
  const fields = {
    by: actor,
    ...(version === null ? {} : { version }),
    ...(kind === 'begun' ? { supersedes } : {}),
    ...(kind === 'handed-over' ? { what: state.versions.length === 1 ? what : 'further-copy' } : {}),
  };
  return event(kind, on, fields);
}

/** Whether an event makes a move; an opening event may choose its own number. */
function isMove(move: Move, made: LifeEvent): boolean {
  const isOpening = made.kind === 'begun' || made.kind === 'brought-in';
  return move.kind === made.kind && (isOpening || !('version' in made) || move.version === made.version);
}

const walks = fc.array(step, { minLength: 1, maxLength: 45, size: 'max' });

function keeps({ versions, copies }: LifeState, log: readonly LifeEvent[]): void {
  for (const version of versions) {
    expect(version.supersedes === null || version.supersedes < version.version).toBe(true);
    expect(version.supersedes === null || versions.some((one) => one.version === version.supersedes)).toBe(true);
    if (madeHere.includes(version.stage)) hasItsCopies(version, copies);
    if (version.stage === 'received') wasReceivedByNotice(version, log);
  }
  expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
}

/** The person gives the copy of a version up only for that of a later one. */
function hasItsCopies({ version }: PlanVersion, copies: LifeState['copies']): void {
  const own = copies.filter((copy) => copy.version === version).map(({ kind }) => kind);
  expect(own.filter((kind) => kind === 'original')).toHaveLength(1);
  expect(own.filter((kind) => kind === 'contractor-duplicate')).toHaveLength(1);
  expect(copies.some((copy) => copy.kind === 'person-duplicate' && copy.version >= version)).toBe(true);
}

function wasReceivedByNotice({ marks }: PlanVersion, log: readonly LifeEvent[]): void {
  const notice = log[marks.received?.event ?? -1];
  expect(notice).toMatchObject({ kind: 'received', by: { party: 'municipality' } });
  expect(notice?.kind === 'received' && notice.notice !== null).toBe(true);
  expect((marks.submitted?.event ?? Number.POSITIVE_INFINITY) < (marks.received?.event ?? -1)).toBe(true);
  const review = [marks['correction-asked']?.event, marks.resubmitted?.event];
  expect((review[0] ?? -1) <= (review[1] ?? -1)).toBe(true);
}

/** A walk replays the log at every step, which takes its time on a busy machine. */
const PATIENCE = 60_000;

describe('every walk through the life of a plan', { timeout: PATIENCE }, () => {
  test('keeps what must hold in every state, takes what it opens and opens what it takes', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const { log, taken } = walk(steps);
        for (const { event: made, before, after, open, isSound, isRefused, codes } of taken) {
          keeps(after, log);
          if (isRefused) expect(after).toEqual(before);
          else expect([made.kind, open.some((move) => isMove(move, made))]).toEqual([made.kind, true]);
          if (isSound && made.on <= terms.period.to)
            expect([made.kind, isRefused ? codes : []]).toEqual([made.kind, []]);
        }
        for (const { clauses } of planState(log, terms).findings) expect(clauses?.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps its accepted events in the order of days, and custody of a day is the state of that day', () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 0, max: 200 }), (steps, count) => {
        const { log, taken } = walk(steps);
        const accepted = taken.filter(({ isRefused }) => !isRefused);
        const days = accepted.map(({ event: { on } }) => on);
        expect(days).toEqual(days.toSorted());
        const last = accepted.findLast(({ event: { on } }) => on <= day(count));
        const held = custody(log, terms, { at: plainDate(day(count)), contractEndedOn: null });
        expect(held.copies).toEqual(last?.after.copies ?? []);
      }),
      { numRuns: 20 },
    );
  });

  test('is made of events of the data contract', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        expect(parseLifeLog(walk(steps).log).ok).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  test('reaches every stage, and updates of updates', () => {
    const seen = new Set<VersionStage>();
    let depth = 0;
    for (const steps of fc.sample(walks, { numRuns: 50, seed: 20250615 }))
      for (const { after } of walk(steps).taken) {
        for (const { stage } of after.versions) seen.add(stage);
        depth = Math.max(depth, after.versions.filter(({ supersedes }) => supersedes !== null).length);
      }
    expect([...seen].sort()).toEqual([...stages].sort());
    expect(depth).toBeGreaterThan(1);
  });
});
