import { describe, expect, test } from 'vitest';
import { citedLiterals, collectCitations } from './citations.mjs';
import { mutated } from './clauses-mutant.mjs';
import { testsNaming } from './clauses-tests.mjs';
import { read } from './exports.mjs';

type Citation = { clause: string; kind: string; name: string; package?: string; path: string; line: number };

const right: Citation[] = collectCitations().right;

describe('citations', () => {
  test('are found in tags, in code, in the conditions of profiles and in schemas', () => {
    const of = (kind: string, clause: string): Citation | undefined =>
      right.find((each) => each.kind === kind && each.clause === clause);
    expect(of('export', 'kashiwa-r7:4(2)ア')).toMatchObject({
      package: 'clause',
      name: 'steps',
      path: 'packages/clause/src/steps.ts',
    });
    expect(of('rule', 'chigasaki-r7:6(2)')).toMatchObject({ name: 'evacuation-plan/eligibility' });
    expect(of('schema', 'chigasaki-r7:8(2)ウ')?.path).toMatch(/^schemas\//);
    expect(of('code', 'chigasaki-r7:9(2)')?.package).not.toBe('clause');
  });

  test('stand at their line', () => {
    const step = right.find(({ name, clause }) => name === 'steps' && clause === 'chigasaki-r7:8(2)キ');
    const { text } = read(new URL('../packages/clause/src/steps.ts', import.meta.url).pathname);
    expect(text.split('\n')[(step?.line ?? 0) - 1]).toContain('@clause chigasaki-r7:8(2)キ');
  });

  test('are only strings that begin with a known source', () => {
    const { program } = read(new URL('../packages/clause/src/clause-label.ts', import.meta.url).pathname);
    expect(citedLiterals(program)).toEqual([]);
  });

  test('are answered by tests that name them', () => {
    const steps = right.filter(({ name }) => name === 'steps');
    expect(testsNaming(steps, 'kashiwa-r7:6(5)')).toContain('packages/clause/src/clauses.test.ts');
    expect(testsNaming([{ kind: 'export', package: 'clause', name: 'noSuchExport' }], 'kashiwa-r7:99')).toEqual([]);
  });
});

describe('mutants', () => {
  test.each<[title: string, code: string, mutant: string]>([
    [
      'function',
      'export function f(a: number): number {\n  return a;\n}\n',
      'export function f(a: number): number { return undefined; }\n',
    ],
    [
      'arrow function',
      'export const f = (a: number): number => a + 1;\n',
      'export const f = (a: number): number => { return undefined; };\n',
    ],
  ])('a %s is emptied', (_, code, mutant) => {
    expect(mutated(code, { kind: 'export', name: 'f' })).toBe(mutant);
  });

  test('what cites a clause cites another one', () => {
    const code = "const a = ['chigasaki-r7:6', 'chigasaki-r7:6(1)'];";
    expect(mutated(code, { kind: 'code', path: 'a.ts', clause: 'chigasaki-r7:6' })).toBe(
      "const a = ['civil-code:138', 'chigasaki-r7:6(1)'];",
    );
    expect(() => mutated(code, { kind: 'code', path: 'a.ts', clause: 'chigasaki-r7:7' })).toThrow('Nothing cites');
  });

  test('what a clause of a profile says is turned into its opposite', () => {
    const mutant = {
      kind: 'rule',
      profile: 'chigasaki-r7',
      rule: 'evacuation-plan/eligibility',
      clause: 'chigasaki-r7:6(1)',
    };
    expect(mutated('', mutant)).toContain(
      '"of":{"op":"not","of":{"op":"in","fact":"careLevel","values":["care-4","care-5"]}}',
    );
  });
});
