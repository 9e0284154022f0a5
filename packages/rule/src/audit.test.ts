import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { dsl } from './dsl.ts';
import { rule } from './rule.ts';

const vocabulary = {
  careLevel: { kind: 'choice', label: '要介護', values: { 'care-1': '1', 'care-3': '3', 'care-5': '5' } },
  professional: { kind: 'yes-no', label: '専門職' },
  vehicle: { kind: 'yes-no', label: '車両' },
  floors: { kind: 'number', label: '階', minimum: -1, maximum: 3 },
} as const;
const { all, any, is, not, oneOf, compare, clause, silent } = dsl(vocabulary);
const frame = { id: 'example/audit', title: '例', from: '2025-04-01', vocabulary };
const lighter = all(oneOf('careLevel', 'care-1', 'care-3'), any(is('professional'), is('vehicle')));

describe('an audit', () => {
  test('finds the states that are settled though a fact is blank, and a leaf that the words of a fact make idle', () => {
    const found = audit(rule({ ...frame, when: any(oneOf('careLevel', 'care-5'), lighter) }));
    expect(found).toMatchObject({
      states: 36,
      recordedStates: 12,
      outcomes: { met: 19, unmet: 2, open: 15 },
      gaps: { states: 0 },
      overlaps: [],
      idleLeaves: [{ path: ['of', 1, 'of', 0] }],
      idleNeeds: { states: 0 },
    });
    expect(found.settled).toEqual({ states: 5, example: { careLevel: null, professional: true, vehicle: true } });
  });

  test('counts the settled states that going through every completion by hand counts', () => {
    const values = { careLevel: ['care-1', 'care-3', 'care-5'], professional: [true, false], vehicle: [true, false] };
    const holds = (level: string, professional: boolean, vehicle: boolean): boolean =>
      level === 'care-5' || professional || vehicle;
    let settled = 0;
    for (const professional of [true, false, null]) {
      for (const vehicle of [true, false, null]) {
        const answers = values.careLevel.flatMap((level) =>
          (professional === null ? values.professional : [professional]).flatMap((p) =>
            (vehicle === null ? values.vehicle : [vehicle]).map((v) => holds(level, p, v)),
          ),
        );
        if (new Set(answers).size === 1) settled += 1;
      }
    }
    const when = any(oneOf('careLevel', 'care-5'), lighter);
    expect(audit(rule({ ...frame, when })).settled.states).toBe(settled);
  });

  test('finds recorded states on which the source is silent', () => {
    const when = all(is('vehicle'), any(is('professional'), silent('kashiwa-r7:6(8)/planned-leave')));
    expect(audit(rule({ ...frame, when })).gaps).toEqual({
      states: 1,
      example: { professional: false, vehicle: true },
    });
  });

  test('finds clauses that hold together', () => {
    const when = any(
      clause('chigasaki-r7:6(1)', '重い', oneOf('careLevel', 'care-3', 'care-5')),
      clause('chigasaki-r7:6(2)', '軽い', oneOf('careLevel', 'care-1', 'care-3')),
      clause('chigasaki-r7:6(3)', '高い階', compare('floors', '>', 3)),
    );
    const { overlaps } = audit(rule({ ...frame, when }));
    expect(overlaps).toEqual([
      {
        clauses: ['chigasaki-r7:6(1)', 'chigasaki-r7:6(2)'],
        seen: { states: 3, example: { careLevel: 'care-3', floors: -1 } },
      },
    ]);
  });

  test('finds leaves that decide nothing: implied ones, and thresholds that no number passes', () => {
    const when = any(
      all(oneOf('careLevel', 'care-5'), oneOf('careLevel', 'care-3', 'care-5')),
      compare('floors', '>', 3),
    );
    expect(audit(rule({ ...frame, when })).idleLeaves).toEqual([{ path: ['of', 0, 'of', 1] }, { path: ['of', 1] }]);
  });

  test('finds needs on which the answer no longer hangs', () => {
    const when = any(is('vehicle'), all(is('professional'), not(is('professional'))));
    const { idleNeeds } = audit(rule({ ...frame, when }));
    expect(idleNeeds).toEqual({ states: 1, example: { professional: null, vehicle: null } });
  });

  test('refuses what it could not finish, and says how much that is', () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [`f${index}`, { kind: 'yes-no', label: '' }] as const),
    );
    const of = Object.keys(many).map((fact) => ({ op: 'is', fact }) as const);
    const wide = rule({
      id: 'example/wide',
      title: '例',
      from: '2025-04-01',
      vocabulary: many,
      when: { op: 'all', of },
    });
    expect(() => audit(wide)).toThrow('1594323 states');
  });
});
