import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { dsl } from './dsl.ts';
import { rule } from './rule.ts';

const vocabulary = {
  atHome: { kind: 'yes-no', label: '在宅' },
  careLevel: { kind: 'choice', label: '要介護状態区分', values: { 'care-2': '要介護2', 'care-4': '要介護4' } },
  needsVehicle: { kind: 'yes-no', label: '介護車両が必要' },
  agreed: { kind: 'yes-no', label: '準ずる者とする決定' },
} as const;
const { all, any, is, oneOf, ruling, silent, clause, not } = dsl(vocabulary);
const facts = { atHome: null, careLevel: null, needsVehicle: null, agreed: null };
const eligibility = rule({
  id: 'example/eligibility',
  title: '対象者',
  from: '2025-04-01',
  to: '2026-03-31',
  vocabulary,
  when: clause(
    'chigasaki-r7:6',
    '在宅の人',
    all(
      any(
        clause('chigasaki-r7:6(3)', '準ずる人', ruling('agreed', '市との協議')),
        clause('chigasaki-r7:6(2)', '移動に支援が要る人', all(oneOf('careLevel', 'care-2'), is('needsVehicle'))),
        clause('chigasaki-r7:6(1)', '重い人', oneOf('careLevel', 'care-4')),
      ),
      is('atHome'),
    ),
  ),
});

describe('a decision', () => {
  test('lists its needs in the order of the vocabulary, with cause and the nearest clauses', () => {
    expect(decide(eligibility, '2025-06-15', facts).needs).toEqual([
      { cause: 'data', fact: 'atHome', label: '在宅', clauses: ['chigasaki-r7:6'] },
      {
        cause: 'data',
        fact: 'careLevel',
        label: '要介護状態区分',
        clauses: ['chigasaki-r7:6(2)', 'chigasaki-r7:6(1)'],
      },
      { cause: 'data', fact: 'needsVehicle', label: '介護車両が必要', clauses: ['chigasaki-r7:6(2)'] },
      {
        cause: 'ruling',
        fact: 'agreed',
        label: '準ずる者とする決定',
        by: '市との協議',
        clauses: ['chigasaki-r7:6(3)'],
      },
    ]);
  });

  test('names a fact only for the clauses in which it can still matter', () => {
    const { needs } = decide(eligibility, '2025-06-15', { ...facts, needsVehicle: false, agreed: false, atHome: true });
    expect(needs).toEqual([
      { cause: 'data', fact: 'careLevel', label: '要介護状態区分', clauses: ['chigasaki-r7:6(1)'] },
    ]);
  });

  test('says which clauses decide, and on which facts it rests', () => {
    const met = decide(eligibility, '2025-06-15', { ...facts, atHome: true, careLevel: 'care-4', agreed: false });
    expect(met.because).toEqual([
      { clause: 'chigasaki-r7:6', text: '在宅の人', truth: true, decides: true },
      { clause: 'chigasaki-r7:6(3)', text: '準ずる人', truth: false, decides: false },
      { clause: 'chigasaki-r7:6(2)', text: '移動に支援が要る人', truth: false, decides: false },
      { clause: 'chigasaki-r7:6(1)', text: '重い人', truth: true, decides: true },
    ]);
    expect(met.restsOn).toEqual(['atHome', 'careLevel']);
    const unmet = decide(eligibility, '2025-06-15', { ...facts, atHome: false, careLevel: 'care-4' });
    expect(unmet.because.filter(({ decides }) => decides).map(({ clause }) => clause)).toEqual(['chigasaki-r7:6']);
    expect(unmet).toMatchObject({ outcome: 'unmet', restsOn: ['atHome'], needs: [] });
  });

  test('leaves no trace of one case in the next', () => {
    const first = decide(eligibility, '2025-06-15', { ...facts, atHome: false });
    const copy = structuredClone(first);
    decide(eligibility, '2025-06-15', { ...facts, atHome: true, careLevel: 'care-4' });
    expect(first).toEqual(copy);
  });

  test.each<[at: string, outcome: string]>([
    ['2025-03-31', 'out-of-force'],
    ['2025-04-01', 'unmet'],
    ['2026-03-31', 'unmet'],
    ['2026-04-01', 'out-of-force'],
  ])('on %s is %s', (at, outcome) => {
    expect(decide(eligibility, at, { ...facts, atHome: false }).outcome).toBe(outcome);
  });

  test.each(['2025-02-29', '2025-6-15', '令和7年6月15日', ''])('is not made for %j, which is no day', (at) => {
    expect(() => decide(eligibility, at, facts)).toThrow(RangeError);
  });
});

test('what the source does not say stays open until the doubt (疑義) is settled', () => {
  const leave = rule({
    id: 'example/leave',
    title: '欠員',
    from: '2025-04-01',
    vocabulary,
    when: all(is('atHome'), not(clause('kashiwa-r7:6(8)', '計画休暇の扱い', silent('kashiwa-r7:6(8)/planned-leave')))),
  });
  expect(decide(leave, '2030-01-01', { ...facts, atHome: true })).toMatchObject({
    outcome: 'open',
    needs: [{ cause: 'silent', doubt: 'kashiwa-r7:6(8)/planned-leave', clauses: ['kashiwa-r7:6(8)'] }],
  });
  expect(decide(leave, '2030-01-01', { ...facts, atHome: false }).outcome).toBe('unmet');
});
