import { plainDate } from '@fukushi-kit/calendar';
import { hindrances } from '@fukushi-kit/evacuation-plan';
import type { Case, ConsentEvent } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { emptyDraft, wholeCase as recordedCase, wholePlan } from './sample.ts';

const period = { from: '2025-05-01', to: '2026-03-10' };
const asOf = plainDate('2026-03-10');
const [roster] = recordedCase.consents;
if (roster === undefined) throw new RangeError('The example has no consent');
const answered: readonly ConsentEvent[] = [
  roster,
  { ...roster, subject: 'plan-provision' },
  ...(recordedCase.plan?.supporters ?? []).map(
    ({ name }): ConsentEvent => ({ ...roster, subject: 'supporter-provision', giver: 'supporter', supporter: name }),
  ),
];
const wholeCase: Case = { ...recordedCase, consents: [...answered] };
const casePlan = wholeCase.plan ?? wholePlan;
const found = (kase: Case): string[] =>
  hindrances(kase, period, asOf).map(({ code, path }) => `${code} ${path.join('/')}`);

describe('what keeps a plan from becoming the original (正本)', () => {
  test('nothing, when all is written, asked and visited', () => {
    expect(found(wholeCase)).toEqual([]);
  });

  test('only errors count, and their paths lead into the case', () => {
    const draft = hindrances({ ...wholeCase, plan: emptyDraft, visit: null }, period, asOf);
    expect(draft.every(({ severity }) => severity === 'error')).toBe(true);
    expect(draft.filter(({ path }) => path[0] === 'plan').length).toBe(19);
    expect(draft.map(({ code }) => code)).toContain('no-home-visit');
  });

  test.each<[name: string, kase: Case, expected: string[]]>([
    ['no plan', { ...wholeCase, plan: null }, ['not-entered plan']],
    [
      'a destination not named',
      { ...wholeCase, plan: { ...casePlan, destinations: null } },
      ['not-entered plan/destinations'],
    ],
    [
      'a visit after the period',
      {
        ...wholeCase,
        visit: null,
        plan: { ...casePlan, visit: { on: '2026-03-11', place: 'home', placeNote: null }, madeOn: '2026-03-11' },
      },
      ['work-after-period plan/madeOn', 'visit-after-period visit/on'],
    ],
    [
      'a plan written after the period, of a visit within it',
      { ...wholeCase, plan: { ...casePlan, madeOn: '2026-03-11' } },
      ['work-after-period plan/madeOn'],
    ],
    ['a plan written on the last day of the period', { ...wholeCase, plan: { ...casePlan, madeOn: '2026-03-10' } }, []],
    [
      'an answer not asked',
      { ...wholeCase, consents: wholeCase.consents.filter(({ subject }) => subject !== 'roster-provision') },
      ['roster-provision-unanswered consents'],
    ],
    [
      'data that cannot both be true',
      { ...wholeCase, facts: { ...wholeCase.facts, livesAtHome: true, inFacility: true } },
      ['at-home-and-in-facility facts/inFacility'],
    ],
  ])('%s', (_, kase, expected) => {
    expect(found(kase)).toEqual(expected);
  });
});
