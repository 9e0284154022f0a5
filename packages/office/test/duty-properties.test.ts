import { addDays, plainDate } from '@fukushi-kit/calendar';
import type { DutyFacts } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarAt, contract, yearFacts } from './duty-sample.ts';

const START = plainDate('2025-03-01');
const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(START, days));
const dayOrNull = fc.option(day);
const numbered = <T>(part: fc.Arbitrary<T>) =>
  fc.array(part, { maxLength: 4 }).map((all) => all.map((each, index) => ({ ...each, number: `N-${index}` })));

const doneIds = (city: 'chigasaki' | 'kashiwa'): readonly string[] => [
  ...calendarAt('2026-06-30', yearFacts(city)).duties.map(({ id }) => id),
  ...[0, 1, 2, 3].flatMap((index) => [`resubmission/N-${index}`, `reinspection/N-${index}`, `payment/N-${index}`]),
];

function anyFacts(city: 'chigasaki' | 'kashiwa'): fc.Arbitrary<DutyFacts> {
  const isChigasaki = city === 'chigasaki';
  const base = yearFacts(city);
  return fc.record({
    schemaVersion: fc.constant('1' as const),
    profile: fc.constant(base.profile),
    contract: fc
      .record({
        concludedOn: dayOrNull,
        workStartedOn: dayOrNull,
        endedOn: dayOrNull,
        isHandoverNeeded: fc.option(fc.boolean()),
      })
      .map(contract),
    months: fc.constant([]),
    corrections: isChigasaki
      ? numbered(fc.record({ month: fc.constantFrom('2025-06', '2025-07'), on: day }))
      : fc.constant([]),
    invoices: isChigasaki
      ? numbered(fc.record({ dated: day, receivedOn: dayOrNull, refused: fc.constant(null) }))
      : fc.constant([]),
    staffChanges: isChigasaki
      ? fc.constant([])
      : numbered(
          fc.record({
            kind: fc.constantFrom('joins' as const, 'moves' as const, 'retires' as const),
            on: day,
            isNewHire: fc.option(fc.boolean()),
          }),
        ),
    leaves: isChigasaki ? fc.constant([]) : numbered(fc.record({ from: day, to: dayOrNull, knownOn: dayOrNull })),
    incidents: numbered(fc.record({ knownOn: day })),
    occasions: fc.constant(base.occasions),
    done: fc.uniqueArray(fc.record({ duty: fc.constantFrom(...doneIds(city)), on: day, ref: fc.constant(null) }), {
      selector: ({ duty }) => duty,
      maxLength: 40,
    }),
  });
}

test.each(['chigasaki', 'kashiwa'] as const)(
  'time only passes in %s: late is never due again, done stays done',
  (city) => {
    fc.assert(
      fc.property(anyFacts(city), day, fc.integer({ min: 0, max: 200 }), (facts, asOf, later) => {
        const after = new Map(calendarAt(addDays(asOf, later), facts).duties.map((each) => [each.id, each]));
        for (const { id, state, doneOn } of calendarAt(asOf, facts).duties) {
          const then = after.get(id);
          expect(then).toBeDefined();
          if (state === 'done') expect(then).toMatchObject({ state: 'done', doneOn });
          if (state === 'late') expect(['late', 'done']).toContain(then?.state);
        }
      }),
      { numRuns: 60 },
    );
  },
);

test.each(['chigasaki', 'kashiwa'] as const)('every entry of %s is of one piece', (city) => {
  fc.assert(
    fc.property(anyFacts(city), day, (facts, asOf) => {
      const { duties } = calendarAt(asOf, facts);
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      for (const entry of duties) {
        expect(entry.clauses.length).toBeGreaterThan(0);
        expect(entry.basis === null).toBe(entry.due === null);
        expect(entry.state === 'done').toBe(entry.doneOn !== null);
        if (entry.state === 'due') expect(entry.isSoft || (entry.due !== null && asOf <= entry.due)).toBe(true);
        if (entry.state === 'late') expect(entry.daysLate).toBeGreaterThan(0);
        if (entry.state === 'open') expect(entry.needs.length).toBeGreaterThan(0);
        if (entry.state === 'not-dated') expect([entry.due, entry.alternatives]).toEqual([null, []]);
      }
    }),
    { numRuns: 60 },
  );
});
