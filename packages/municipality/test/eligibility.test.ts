import { audit, type Condition, decide, type Rule, rule } from '@fukushi-kit/rule';
import { describe, expect, test } from 'vitest';
import { type RuleCase, ruleCases } from './rule-cases.ts';
import { shippedRules } from './shipped-rules.ts';

const eligibility = shippedRules['evacuation-plan/eligibility'];
const update = shippedRules['evacuation-plan/update'];
const eligibilityCases = ['eligibility-chigasaki.csv', 'eligibility-chigasaki-clauses.csv'].flatMap(ruleCases);
const updateCases = ruleCases('update-chigasaki.csv');

/** What a rule answers, as a case table writes it. */
function answer(of: Rule, { facts, needs, clauses }: RuleCase): string {
  const found = decide(of, '2025-06-15', facts);
  const asked = found.needs.map((need) => (need.cause === 'silent' ? need.doubt : need.fact));
  const deciding = found.because.filter(({ decides }) => decides).map(({ clause }) => clause);
  return [found.outcome, ...(needs ? asked : []), ...(clauses ? deciding : [])].join(' ');
}

function expected({ outcome, needs = [], clauses = [] }: RuleCase): string {
  return [outcome, ...needs, ...clauses].join(' ');
}

describe('対象者 (chigasaki-r7:6)', () => {
  test.each(eligibilityCases)('$line', (each) => {
    expect(answer(eligibility, each)).toBe(expected(each));
  });

  test('waits for the city only on what the city rules on', () => {
    const blank = Object.fromEntries(Object.keys(eligibility.vocabulary).map((name) => [name, null]));
    const causes = decide(eligibility, '2025-06-15', blank).needs.map(({ cause }) => cause);
    expect(causes).toEqual([...Array.from({ length: 8 }).fill('data'), 'ruling']);
  });

  test('has no gap, no idle leaf, no settled state, and no need on which the answer does not hang', () => {
    const found = audit(eligibility);
    expect(found).toMatchObject({
      states: 65_610,
      recordedStates: 2304,
      outcomes: { met: 434, unmet: 54_490, open: 10_686 },
      gaps: { states: 0 },
      idleLeaves: [],
      settled: { states: 0 },
      idleNeeds: { states: 0 },
    });
    expect(found.overlaps.map(({ clauses }) => clauses.join(' '))).toEqual([
      'chigasaki-r7:6(1) chigasaki-r7:6(3)',
      'chigasaki-r7:6(2) chigasaki-r7:6(3)',
    ]);
  });
});

describe('計画の更新 (chigasaki-r7:8(4)ア(ア))', () => {
  test.each(updateCases)('$line', (each) => {
    expect(answer(update, each)).toBe(expected(each));
  });

  test('waits for rulings on findings and method, and for data on the hazard', () => {
    const blank = Object.fromEntries(Object.keys(update.vocabulary).map((name) => [name, null]));
    expect(decide(update, '2025-06-15', blank).needs).toMatchObject([
      { cause: 'data', fact: 'hazardKindOrDegreeChanged', clauses: ['chigasaki-r7:8(4)ア(ア)①(a)'] },
      { cause: 'ruling', fact: 'findingsChangedSubstantially', clauses: ['chigasaki-r7:8(4)ア(ア)①(b)'] },
      { cause: 'ruling', fact: 'evacuationMethodChangedFundamentally', clauses: ['chigasaki-r7:8(4)ア(ア)②'] },
    ]);
    expect(audit(update)).toMatchObject({
      states: 27,
      settled: { states: 0 },
      idleNeeds: { states: 0 },
      idleLeaves: [],
    });
  });
});

describe('each leaf of a shipped rule is held by a case', () => {
  test.each<[id: string, of: Rule, cases: readonly RuleCase[]]>([
    ['対象者', eligibility, eligibilityCases],
    ['計画の更新', update, updateCases],
  ])('%s: whatever is struck out, turned round or changed, some case fails', (_, of, cases) => {
    const changed = mutants(of.when, of).map((when) => ({ when, of: rule({ ...of, when }) }));
    const alive = changed.filter((mutant) => cases.every((each) => answer(mutant.of, each) === expected(each)));
    expect(alive.map(({ when }) => when)).toEqual([]);
    expect(changed.length).toBeGreaterThan(of === update ? 6 : 40);
  });
});

/** The condition with one leaf struck out, turned round, asked of another fact, or with one word more or fewer. */
function mutants(part: Condition, of: Rule): readonly Condition[] {
  if (part.op === 'all' || part.op === 'any') {
    return part.of.flatMap((inner, index) => [
      ...(part.of.length > 1 ? [{ ...part, of: part.of.toSpliced(index, 1) }] : []),
      ...mutants(inner, of).map((mutant) => ({ ...part, of: part.of.with(index, mutant) })),
    ]);
  }
  if (part.op === 'not') return [part.of, ...mutants(part.of, of).map((mutant) => ({ ...part, of: mutant }))];
  if (part.op === 'clause') return mutants(part.of, of).map((mutant) => ({ ...part, of: mutant }));
  return [{ op: 'not', of: part }, ...changedLeaves(part, of)];
}

function changedLeaves(leaf: Condition, { vocabulary, when }: Rule): readonly Condition[] {
  if (leaf.op === 'in') {
    const domain = vocabulary[leaf.fact];
    const words = domain?.kind === 'choice' ? Object.keys(domain.values) : [];
    const added = words.filter((word) => !leaf.values.includes(word)).map((word) => [...leaf.values, word]);
    const dropped = leaf.values
      .map((_, index) => leaf.values.toSpliced(index, 1))
      .filter((values) => values.length > 0);
    return [...added, ...dropped].map((values) => ({ ...leaf, values }));
  }
  if (leaf.op !== 'is') return [];
  const ruled = JSON.stringify(when);
  return Object.entries(vocabulary)
    .filter(
      ([fact, { kind }]) => kind === 'yes-no' && fact !== leaf.fact && !ruled.includes(`"ruling","fact":"${fact}"`),
    )
    .map(([fact]) => ({ ...leaf, fact }));
}
