import { needsOf, yen, yenOf } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messages, reportCost } from './index.ts';

const shares = (ordinary: number, excess: number, excessCausedByCity: boolean | null): readonly (number | null)[] => {
  const answer = reportCost({ ordinary: yen(ordinary), excess: yen(excess), excessCausedByCity });
  return answer.ok ? [yenOf(answer.value.contractor), yenOf(answer.value.city)] : [];
};

describe('the cost of reports and inspections (特記12(3))', () => {
  test.each<[ordinary: number, excess: number, byCity: boolean | null, shares: readonly (number | null)[]]>([
    [30000, 12000, true, [30000, 12000]],
    [30000, 12000, false, [42000, 0]],
    [30000, 12000, null, [null, null]],
    [30000, 0, null, [30000, 0]],
    [-1, 0, null, []],
    [0, -1, true, []],
  ])('%d yen and %d in excess, by the city: %s -> %j', (ordinary, excess, byCity, expected) => {
    expect(shares(ordinary, excess, byCity)).toEqual(expected);
  });

  test('who caused the excess is a ruling, and a negative sum is told at its place', () => {
    const open = reportCost({ ordinary: yen(1), excess: yen(1), excessCausedByCity: null });
    expect(open.ok && needsOf(open.value.city)).toMatchObject([{ cause: 'ruling', fact: 'excessCausedByCity' }]);
    const wrong = reportCost({ ordinary: yen(-1), excess: yen(-1), excessCausedByCity: null });
    expect(wrong).toMatchObject({
      ok: false,
      findings: [
        { code: 'report-cost-negative', path: ['ordinary'], clauses: ['chigasaki-r7:特記12(3)'] },
        { path: ['excess'] },
      ],
    });
    expect(messages['report-cost-negative']).toMatch(/。$/);
  });

  test('the two shares are the whole cost', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.boolean(), (ordinary, excess, byCity) => {
        const [contractor, city] = shares(ordinary, excess, byCity);
        expect((contractor ?? 0) + (city ?? 0)).toBe(ordinary + excess);
      }),
    );
  });
});
