import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProfile } from './parse-profile.ts';
import { profile, profiles } from './profile.ts';

type Tree = Record<string, unknown>;

/** Chigasaki's profile with the value at a path replaced. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(profile('chigasaki-r7')) as unknown as Tree;
  const parent = path.slice(0, -1).reduce<Tree>((tree, step) => tree[step] as Tree, copy);
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

function found(input: unknown): readonly string[] {
  const parsed = parseProfile(input);
  return parsed.ok ? [] : parsed.findings.map(({ code, path }) => `${code} ${path.map(String).join('/')}`);
}

const eligibility = 'evacuation-plan/eligibility';
const version = profile('chigasaki-r7').rules[eligibility];
const citationless = { op: 'is', fact: 'livesInCity' };

describe('a profile (市町村プロフィール) is read whole or refused with every finding', () => {
  test.each(profiles.map(({ id }) => [id]))('the shipped profile %s stands', (id) => {
    expect(found(profiles.find((each) => each.id === id))).toEqual([]);
  });

  test.each<[what: string, path: readonly (string | number)[], value: unknown, finding: string]>([
    ['an unknown source', ['source'], 'chigasaki-r0', 'unknown-source source'],
    ['a wrong check digit', ['municipality', 'code'], '142078', 'wrong-check-digit municipality/code'],
    ['a clause that no source has', ['fees', 0, 'clause'], 'chigasaki-r7:99', 'unknown-clause fees/0/clause'],
    ['a doubt that nobody raised', ['readings', 0, 'doubt'], 'chigasaki-r7:1/x', 'unknown-doubt readings/0/doubt'],
    ['a reading that the doubt has not', ['readings', 2, 'reading'], 'x', 'unknown-reading readings/2/reading'],
    [
      'a due rule that differs from the chosen reading',
      ['dueRules', 0, 'holidayRule'],
      'next-open-day',
      'due-rule-against-reading dueRules/0/holidayRule',
    ],
    [
      'a period that ends before it starts',
      ['performancePeriod', 'from'],
      '2026-03-11',
      'reversed-period performancePeriod/to',
    ],
    ['two recipients of one number', ['recipients', 1, 'id'], 'fire', 'id-twice recipients/1/id'],
    [
      'a rule without a clause at its root',
      ['rules', eligibility, 'when'],
      citationless,
      `missing-citation rules/${eligibility}/when`,
    ],
    [
      'two versions on one day',
      ['rules', eligibility],
      [version, version],
      `overlapping-versions rules/${eligibility}/1/from`,
    ],
    ['a day that does not exist', ['performancePeriod', 'to'], '2025-02-29', 'not-a-day performancePeriod/to'],
    ['an unknown key', ['fax'], '0467', 'unknown-key fax'],
  ])('%s is refused', (_what, path, value, finding) => {
    expect(found(changed(path, value))).toEqual([finding]);
  });

  test('a condition is checked to its depth against the published facts, and each fault stands once', () => {
    const deep = ['rules', eligibility, 'when', 'of', 'of', 0];
    expect(found(changed(deep, { op: 'is', fact: 'livesInCty' }))).toEqual([
      `unknown-fact ${[...deep, 'fact'].join('/')}`,
    ]);
    expect(found(changed(deep, { op: 'maybe', of: [] }))).toEqual([`unknown-op ${[...deep, 'op'].join('/')}`]);
  });

  test('two versions that follow each other stand', () => {
    const one = [version].flat()[0];
    const pair = [
      { ...one, to: '2025-09-30' },
      { ...one, from: '2025-10-01' },
    ];
    expect(found(changed(['rules', eligibility], pair))).toEqual([]);
  });

  test('faults of different kinds come at once', () => {
    const input = changed(['source'], 'chigasaki-r0') as { municipality: { code: string } };
    input.municipality.code = '142078';
    expect(found(input)).toEqual(['unknown-source source', 'wrong-check-digit municipality/code']);
  });

  test('no input makes it throw, and what it refuses has findings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const parsed = parseProfile(input);
        expect(parsed.ok || parsed.findings.length > 0).toBe(true);
      }),
    );
  });
});
