import { describe, expect, test } from 'vitest';
import { messages } from './messages.ja.ts';
import { type ConditionCode, parseCondition } from './parse-condition.ts';

const vocabulary = {
  atHome: { kind: 'yes-no', label: '在宅' },
  careLevel: { kind: 'choice', label: '要介護状態区分', values: { 'care-3': '要介護3', 'care-4': '要介護4' } },
  age: { kind: 'number', label: '年齢', minimum: 0, maximum: 150 },
} as const;

const home = { op: 'is', fact: 'atHome' };

function found(input: unknown): [code: ConditionCode, path: string][] {
  const parsed = parseCondition(input, vocabulary);
  return parsed.ok ? [] : parsed.findings.map(({ code, path }) => [code, path.join('.')]);
}

describe('a condition from outside is refused with its path', () => {
  test.each<[input: unknown, code: ConditionCode, path: string]>([
    [null, 'not-a-condition', ''],
    ['{"op":"is"}', 'not-a-condition', ''],
    [[home], 'not-a-condition', ''],
    [{}, 'unknown-op', 'op'],
    [{ op: 'toString' }, 'unknown-op', 'op'],
    [{ op: 'is' }, 'unknown-fact', 'fact'],
    [{ op: 'is', fact: 'atHom' }, 'unknown-fact', 'fact'],
    [{ op: 'is', fact: '__proto__' }, 'unknown-fact', 'fact'],
    [{ op: 'is', fact: 'careLevel' }, 'wrong-kind', 'fact'],
    [{ op: 'in', fact: 'atHome', values: ['yes'] }, 'wrong-kind', 'fact'],
    [{ ...home, unless: [] }, 'unknown-key', 'unless'],
    [{ op: 'all', of: [] }, 'wrong-value', 'of'],
    [{ op: 'any', of: [home, { op: 'not' }] }, 'not-a-condition', 'of.1.of'],
    [{ op: 'in', fact: 'careLevel', values: [] }, 'wrong-value', 'values'],
    [{ op: 'in', fact: 'careLevel', values: ['care-3', 'care-6'] }, 'wrong-value', 'values.1'],
    [{ op: 'in', fact: 'careLevel', values: ['care-3', 'care-3'] }, 'wrong-value', 'values'],
    [{ op: 'compare', fact: 'age', than: '=>', value: 65 }, 'wrong-value', 'than'],
    [{ op: 'compare', fact: 'age', than: '>=', value: 65.5 }, 'wrong-value', 'value'],
    [{ op: 'compare', fact: 'age', than: '>=', value: 151 }, 'wrong-value', 'value'],
    [{ op: 'compare', fact: 'age', than: '>=', value: Number.NaN }, 'wrong-value', 'value'],
    [{ op: 'ruling', fact: 'atHome', by: '' }, 'wrong-value', 'by'],
    [{ op: 'silent', doubt: 'chigasaki-r7:6' }, 'unknown-doubt', 'doubt'],
    [{ op: 'clause', id: 'chigasaki-r7:6(9)', text: '本文', of: home }, 'unknown-clause', 'id'],
    [{ op: 'clause', id: 'chigasaki-r7:6', text: 'あ'.repeat(10_000_000), of: home }, 'wrong-value', 'text'],
    [{ op: 'except', of: home, unless: [{ when: home }] }, 'not-a-condition', 'unless.0.then'],
    // biome-ignore lint/suspicious/noThenProperty: the published name of a condition, never a function
    [{ op: 'except', of: home, unless: [{ when: home, then: { op: 'maybe' } }] }, 'unknown-op', 'unless.0.then.op'],
    [JSON.parse('{"op":"is","fact":"atHome","__proto__":{"op":"any"}}'), 'unknown-key', '__proto__'],
  ])('%j: %s at "%s"', (input, code, path) => {
    expect(found(input)).toEqual([[code, path]]);
    expect(messages[code]).toMatch(/\p{Script=Hiragana}/u);
  });

  test('all findings at once', () => {
    const input = {
      op: 'all',
      of: [
        { op: 'is', fact: 'x' },
        { op: 'not', of: { op: 'in', fact: 'careLevel', values: ['y'] } },
      ],
    };
    expect(found(input)).toEqual([
      ['unknown-fact', 'of.0.fact'],
      ['wrong-value', 'of.1.of.values.0'],
    ]);
  });

  test('nested beyond reason, without end, or in a thousand parts', () => {
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((of) => ({ op: 'not', of }), home);
    expect(found(deep).map(([code]) => code)).toEqual(['too-large']);
    const endless: { op: string; of: unknown[] } = { op: 'any', of: [] };
    endless.of.push(endless, endless);
    expect(found(endless).map(([code]) => code)).toContain('too-large');
    expect(found({ op: 'any', of: Array.from({ length: 1000 }).fill(home) }).map(([code]) => code)).toEqual([
      'too-large',
    ]);
    expect(found({ op: 'any', of: Array.from({ length: 999 }).fill(home) })).toEqual([]);
  });
});

test('provisos (ただし書) over more than a million states are refused, not waited for', () => {
  const many = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`f${index}`, { kind: 'yes-no', label: '' }] as const),
  );
  const each = Object.keys(many).map((fact) => ({ op: 'is', fact }));
  // biome-ignore lint/suspicious/noThenProperty: the published name of a condition, never a function
  const proviso = { when: { op: 'all', of: each }, then: each[0] };
  const parsed = parseCondition({ op: 'except', of: each[0], unless: [proviso, proviso] }, many);
  expect(parsed.ok ? [] : parsed.findings.map(({ code }) => code)).toEqual(['too-many-states']);
});
