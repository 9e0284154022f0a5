import { describe, expect, test } from 'vitest';
import { type FactsCode, parseFacts } from './parse-facts.ts';

const vocabulary = {
  atHome: { kind: 'yes-no', label: '在宅' },
  careLevel: { kind: 'choice', label: '要介護状態区分', values: { 'care-3': '要介護3' } },
  age: { kind: 'number', label: '年齢', minimum: 0, maximum: 150 },
} as const;

describe('facts from outside', () => {
  test('that are left out, null or undefined are not recorded', () => {
    const value = { atHome: null, careLevel: null, age: null };
    for (const input of [{}, value, { atHome: undefined }]) {
      expect(parseFacts(vocabulary, input)).toEqual({ ok: true, value });
    }
  });

  test('keep an answer of no and an age of nought', () => {
    const input = { atHome: false, careLevel: 'care-3', age: 0 };
    expect(parseFacts(vocabulary, input)).toEqual({ ok: true, value: input });
  });

  test.each<[input: unknown, findings: [FactsCode, string][]]>([
    [null, [['not-facts', '']]],
    ['atHome', [['not-facts', '']]],
    [[true], [['not-facts', '']]],
    [{ atHome: 'yes' }, [['wrong-value', 'atHome']]],
    [{ atHome: 1 }, [['wrong-value', 'atHome']]],
    [{ careLevel: '要介護3' }, [['wrong-value', 'careLevel']]],
    [{ careLevel: 'toString' }, [['wrong-value', 'careLevel']]],
    [
      { age: 151, home: true },
      [
        ['unknown-fact', 'home'],
        ['wrong-value', 'age'],
      ],
    ],
    [{ age: '80' }, [['wrong-value', 'age']]],
    [{ age: 80.5 }, [['wrong-value', 'age']]],
  ])('%j are refused, every one with its path and without its value', (input, findings) => {
    const parsed = parseFacts(vocabulary, input);
    expect(parsed.ok ? [] : parsed.findings.map(({ code, path }) => [code, path.join('.')])).toEqual(findings);
    expect(JSON.stringify(parsed)).not.toMatch(/要介護3|80/);
  });
});
