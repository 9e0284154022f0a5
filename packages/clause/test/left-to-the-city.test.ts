import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Clause, clauses } from '../src/index.ts';

const packages = fileURLToPath(new URL('../..', import.meta.url));

const left = clauses.filter(({ ruling }) => ruling !== undefined);

/** Clauses that the conditions of a JSON text decide, rulings of a person left out. */
function decidedBy(json: unknown): string[] {
  if (json === null || typeof json !== 'object') return [];
  const within = Object.values(json).flatMap(decidedBy);
  if (!('op' in json) || json.op !== 'clause' || !('id' in json) || !('of' in json)) return within;
  const isRuling = json.of !== null && typeof json.of === 'object' && 'op' in json.of && json.of.op === 'ruling';
  return isRuling ? within : [String(json.id), ...within];
}

describe('clauses left to the judgement of the city', () => {
  test.each(left.map((clause): [string, Clause] => [clause.id, clause]))('%s is shown with who judges', (_, clause) => {
    expect(clause.ruling?.by).toMatch(/市/);
    expect(clause.owes.ja).toMatch(/市が決める|市から知らされる/);
    expect(clause.owes.en).toMatch(/decision|the city (to find|tells)/);
  });

  const profiles = globSync('municipality/profiles/*.json', { cwd: packages });

  test('no profile decides one', () => {
    const decided = profiles.flatMap((path) => decidedBy(JSON.parse(readFileSync(`${packages}/${path}`, 'utf8'))));
    expect(decided).toContain('chigasaki-r7:6(1)');
    expect(decided.filter((id) => left.some((clause) => clause.id === id))).toEqual([]);
  });

  test('a condition on one would be seen, unless a person rules on it', () => {
    const on = (of: unknown): unknown => ({
      rules: { x: { when: { op: 'clause', id: 'kashiwa-r7:14(2)', text: '', of } } },
    });
    expect(decidedBy(on({ op: 'is', fact: 'passed' }))).toEqual(['kashiwa-r7:14(2)']);
    expect(decidedBy(on({ op: 'ruling', fact: 'passed', by: '柏市' }))).toEqual([]);
  });

  test('no code cites one as its own decision; a form shows it, a catalogue lists it', () => {
    const shown = ['clause/**', 'official-forms/**', 'policy-check/src/catalogue/**'];
    const sources = globSync('*/src/**/*.{ts,tsx}', {
      cwd: packages,
      exclude: [...shown, '**/*.test.ts', '**/*.test.tsx'],
    });
    expect(sources.length).toBeGreaterThan(50);
    const text = new Map(sources.map((path) => [path, readFileSync(`${packages}/${path}`, 'utf8')]));
    const citing = sources.filter((path) => left.some(({ id }) => text.get(path)?.includes(`${id}'`)));
    expect(citing).toEqual([]);
  });
});
