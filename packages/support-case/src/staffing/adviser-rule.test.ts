import { audit, decide } from '@fukushi-kit/rule';
import { describe, expect, test } from 'vitest';
import { contract } from '../../test/sample-staff.ts';
import { adviserFacts, adviserFactsOf, adviserRule, type Qualification } from '../index.ts';

const rule = adviserRule(contract, 3);

describe('who is a qualified adviser (6(1))', () => {
  test.each<[qualification: Qualification | null, years: number | null, coordinates: boolean | null, outcome: string]>([
    ['certified-social-worker', 3, true, 'met'],
    ['mental-health-social-worker', 3, true, 'met'],
    ['public-health-nurse', 3, true, 'met'],
    ['nurse', 3, true, 'met'],
    ['care-manager', 3, true, 'met'],
    ['certified-care-worker', 3, true, 'met'],
    ['clinical-psychologist', 3, true, 'met'],
    ['other', 30, true, 'unmet'],
    ['nurse', 2, true, 'unmet'],
    ['nurse', 3, false, 'unmet'],
    [null, 3, true, 'open'],
    ['nurse', null, true, 'open'],
    ['nurse', 3, null, 'open'],
    [null, 2, null, 'unmet'],
  ])('%s with %s years who can coordinate: %s is %s', (qualification, consultationYears, canCoordinate, outcome) => {
    const decision = decide(rule, '2025-04-01', { qualification, consultationYears, canCoordinate });
    expect(decision.outcome).toBe(outcome);
    expect(decision.because.map(({ clause }) => clause)).toEqual(['kashiwa-r7:6(1)']);
  });

  test('an open answer names every fact that is missing, in Japanese', () => {
    const { needs } = decide(rule, '2025-04-01', { qualification: null, consultationYears: null, canCoordinate: null });
    expect(needs.map((need) => ('label' in need ? need.label : ''))).toEqual([
      '資格',
      '相談業務に従事した満年数',
      '相談機関との連携・調整等の取りまとめができる',
    ]);
  });

  test('going through every state shows no gap, no idle leaf and no idle need', () => {
    const found = audit(rule);
    expect(found.gaps.states + found.settled.states + found.idleNeeds.states).toBe(0);
    expect(found.idleLeaves).toEqual([]);
  });

  test('of several qualifications one of the seven serves; none is not the same as not recorded', () => {
    const person = { consultationYears: 3, canCoordinate: true };
    expect(adviserFactsOf({ ...person, qualifications: ['other', 'care-manager'] }).qualification).toBe('care-manager');
    expect(adviserFactsOf({ ...person, qualifications: [] }).qualification).toBe('other');
    expect(adviserFactsOf({ ...person, qualifications: null }).qualification).toBeNull();
    expect(Object.keys(adviserFacts.qualification.values)).toHaveLength(8);
  });

  test('another contract may ask for more years', () => {
    const facts = { qualification: 'nurse', consultationYears: 4, canCoordinate: true } as const;
    expect(decide(adviserRule(contract, 5), '2025-04-01', facts).outcome).toBe('unmet');
  });
});
