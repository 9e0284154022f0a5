import { readFileSync } from 'node:fs';
import { addDays, plainDate } from '@fukushi-kit/calendar';
import { audit } from '@fukushi-kit/rule';
import { exact } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract, member, roster, terms } from '../../test/sample-staff.ts';
import { countedRule, fullTimeEquivalents, type StaffingSpan } from '../index.ts';

const cases = readFileSync(new URL('../../fixtures/fte-kashiwa.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split(',') as [hours: string, fte: string, outcome: string]);

const full = (number: number): ReturnType<typeof member>[] =>
  Array.from({ length: number }, (_, index) => member({ staffNumber: `S-${index + 1}` }));
const shape = (spans: readonly StaffingSpan[]): readonly unknown[] =>
  spans.map(({ from, to, outcome, least, most }) => [from, to, outcome, least, most]);
const decimal = (fraction: string): number => {
  const [numerator = 0, denominator = 1] = fraction.split('/').map(Number);
  return numerator / denominator;
};

describe('4.5 full-time equivalents (人工) on every day (6(1))', () => {
  test.each(cases)('weekly hours %s are %s: %s', (hours, fte, outcome) => {
    const staff = hours
      .split(' ')
      .map((weeklyHours, index) =>
        member({ staffNumber: `S-${index}`, placements: [{ from: '2025-04-01', to: null, weeklyHours }] }),
      );
    const [span, ...more] = fullTimeEquivalents(roster(...staff), contract, terms);
    expect(more).toEqual([]);
    expect(span?.outcome).toBe(outcome);
    expect(decimal(span?.least ?? '')).toBeCloseTo(Number(fte), 4);
    expect(span?.clauses).toEqual(['kashiwa-r7:6(1)']);
  });

  test('four and a half is enough, and the least part of an hour less is not', () => {
    const half = (weeklyHours: string): StaffingSpan['outcome'] | undefined =>
      fullTimeEquivalents(
        roster(...full(4), member({ placements: [{ from: '2025-04-01', to: null, weeklyHours }] })),
        contract,
        terms,
      )[0]?.outcome;
    expect([half('19.375'), half('19.374')]).toEqual(['met', 'unmet']);
  });

  test('a year falls into spans at each change, both days of a placement included', () => {
    const part = member({
      staffNumber: 'S-9',
      placements: [
        { from: '2025-04-01', to: '2025-09-30', weeklyHours: '38.75' },
        { from: '2026-03-31', to: '2026-03-31', weeklyHours: '38.75' },
      ],
    });
    expect(shape(fullTimeEquivalents(roster(...full(4), part), contract, terms))).toEqual([
      ['2025-04-01', '2025-09-30', 'met', '5', '5'],
      ['2025-10-01', '2026-03-30', 'unmet', '4', '4'],
      ['2026-03-31', '2026-03-31', 'met', '5', '5'],
    ]);
  });

  test('somebody whose qualification is not known may count: between least and most it is open, with the need', () => {
    const unknown = member({ staffNumber: 'S-9', qualifications: null });
    const [span] = fullTimeEquivalents(roster(...full(4), unknown), contract, terms);
    expect([span?.outcome, span?.least, span?.most]).toEqual(['open', '4', '5']);
    expect(span?.needs).toMatchObject([{ path: ['staff', 4], need: { cause: 'data', fact: 'qualification' } }]);
    expect(fullTimeEquivalents(roster(...full(5), unknown), contract, terms)[0]).toMatchObject({
      outcome: 'met',
      needs: [],
    });
    expect(fullTimeEquivalents(roster(...full(3), unknown), contract, terms)[0]?.outcome).toBe('unmet');
  });

  test('somebody who is not qualified never counts', () => {
    const other = member({ staffNumber: 'S-9', qualifications: ['other'] });
    expect(fullTimeEquivalents(roster(...full(4), other), contract, terms)[0]).toMatchObject({
      outcome: 'unmet',
      most: '4',
    });
  });

  test.each<[counts: boolean | null, outcome: string, need: unknown]>([
    [true, 'met', []],
    [false, 'unmet', []],
    [null, 'open', [{ need: { cause: 'ruling', fact: 'responsiblePersonCounts', by: '柏市との協議' } }]],
  ])('where the responsible person counts: %s, the fifth is %s', (responsiblePersonCounts, outcome, need) => {
    const head = member({ staffNumber: 'S-9', responsible: [{ from: '2025-04-01', to: null }] });
    const [span] = fullTimeEquivalents(roster(...full(4), head), contract, { ...terms, responsiblePersonCounts });
    expect(span?.outcome).toBe(outcome);
    expect(span?.needs).toMatchObject(need as object[]);
    const reading = responsiblePersonCounts === true ? 'counts' : 'does-not-count';
    expect(span?.readings).toEqual(
      responsiblePersonCounts === null ? [] : [{ doubt: 'kashiwa-r7:6(1)/responsible-person', reading }],
    );
  });

  test.each<[counts: boolean | null, to: string | null, outcomes: readonly string[]]>([
    [false, '2025-08-29', ['met', 'unmet', 'met']],
    [true, '2025-08-29', ['met', 'met', 'met']],
    [null, '2025-08-29', ['met', 'open', 'met']],
    [false, '2025-08-28', ['met', 'met', 'met']],
    [false, null, ['met', 'open', 'unmet']],
  ])('where long leave counts: %s, a leave from 2025-06-01 to %s gives %j', (longLeaveCounts, to, outcomes) => {
    const away = member({ staffNumber: 'S-9', leaves: [{ from: '2025-06-01', to, knownOn: '2025-05-01' }] });
    const spans = fullTimeEquivalents(roster(...full(4), away), contract, { ...terms, longLeaveCounts });
    expect(spans.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(spans.at(-1)?.from).toBe(to === null ? '2025-08-29' : addDays(plainDate(to), 1));
  });

  test('without the full-time hours it is open, and says that the source is silent; without anybody it is not', () => {
    const silent = { ...terms, fullTimeWeeklyMinutes: null };
    expect(fullTimeEquivalents(roster(...full(5)), contract, silent)).toMatchObject([
      {
        outcome: 'open',
        least: null,
        most: null,
        needs: [{ parameter: 'fullTimeWeeklyMinutes', doubt: 'kashiwa-r7:6(1)/part-time' }],
      },
    ]);
    expect(fullTimeEquivalents(roster(), contract, silent)[0]?.outcome).toBe('unmet');
    const other = member({ qualifications: ['other'] });
    expect(fullTimeEquivalents(roster(other, other), contract, silent)[0]).toMatchObject({
      outcome: 'unmet',
      needs: [],
    });
    expect(fullTimeEquivalents(roster(), contract, { ...silent, requiredStaffTenths: 0 })[0]?.outcome).toBe('met');
  });

  test.each<[name: string, hours: string, leave: boolean, longLeaveCounts: boolean | null, doubts: readonly string[]]>([
    ['full time', '38.75', false, null, []],
    ['part time', '19.375', false, true, ['6(1)/part-time weekly-hours']],
    ['on long leave, not said whether it counts', '38.75', true, null, ['6(8)/ninety-days continuous']],
    [
      'on long leave that does not count',
      '38.75',
      true,
      false,
      ['6(8)/ninety-days continuous', '6(8)/long-leave does-not-count'],
    ],
  ])(
    'the numbers of somebody %s rest on the readings that count the person',
    (_, hours, leave, longLeaveCounts, doubts) => {
      const placements = [{ from: '2025-04-01', to: null, weeklyHours: hours }];
      const leaves = leave ? [{ from: '2025-04-01', to: '2026-03-31', knownOn: '2025-04-01' }] : [];
      const [span] = fullTimeEquivalents(roster(member({ placements, leaves })), contract, {
        ...terms,
        longLeaveCounts,
      });
      expect(span?.readings.map(({ doubt, reading }) => `${doubt} ${reading}`)).toEqual(
        doubts.map((each) => `kashiwa-r7:${each}`),
      );
    },
  );

  test('the rule of who counts has no gap and no idle leaf', () => {
    const found = audit(countedRule(contract, 3));
    expect([found.gaps.states, found.idleLeaves, found.settled.states, found.idleNeeds.states]).toEqual([0, [], 0, 0]);
  });

  test('the spans cover the period without gap or overlap, and each day is the sum of its placements', () => {
    const day = fc.integer({ min: -30, max: 400 }).map((days) => addDays(plainDate('2025-04-01'), days));
    const placed = fc.record({
      from: day,
      length: fc.integer({ min: 0, max: 200 }),
      hours: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 6 }), (each) => {
        const staff = each.map(({ from, length, hours }, index) =>
          member({
            staffNumber: `S-${index}`,
            placements: [{ from, to: addDays(from, length), weeklyHours: String(hours) }],
          }),
        );
        const spans = fullTimeEquivalents(roster(...staff), contract, { ...terms, fullTimeWeeklyMinutes: 60 });
        expect(spans[0]?.from).toBe(contract.from);
        expect(spans.at(-1)?.to).toBe(contract.to);
        for (const [index, { from, to, least }] of spans.entries()) {
          const next = spans[index + 1];
          if (next !== undefined) expect(next.from).toBe(addDays(to, 1));
          for (const at of [from, to]) {
            const sum = each
              .filter((one) => one.from <= at && at <= addDays(one.from, one.length))
              .reduce((hours, one) => hours + one.hours, 0);
            expect(least).toBe(exact(sum));
          }
        }
      }),
    );
  });

  test('recording an unknown fact never turns met into unmet or back', () => {
    const known = fc.constantFrom(null, true, false);
    fc.assert(
      fc.property(
        fc.array(known, { minLength: 1, maxLength: 7 }),
        fc.array(fc.boolean(), { minLength: 7 }),
        (each, later) => {
          const outcomeOf = (facts: readonly (boolean | null)[]): StaffingSpan['outcome'] | undefined =>
            fullTimeEquivalents(
              roster(...facts.map((canCoordinate, index) => member({ staffNumber: `S-${index}`, canCoordinate }))),
              contract,
              terms,
            )[0]?.outcome;
          const before = outcomeOf(each);
          const after = outcomeOf(each.map((fact, index) => fact ?? later[index] ?? false));
          expect(after).not.toBe('open');
          if (before !== 'open') expect(after).toBe(before);
        },
      ),
    );
  });
});
