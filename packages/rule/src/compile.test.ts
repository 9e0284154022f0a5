import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { dsl } from './dsl.ts';
import type { Truth } from './truth.ts';

const vocabulary = {
  p: { kind: 'yes-no', label: 'P' },
  q: { kind: 'yes-no', label: 'Q' },
  r: { kind: 'yes-no', label: 'R' },
  age: { kind: 'number', label: '年齢', minimum: 0, maximum: 150 },
} as const;
const { all, any, not, is, compare, except, unless } = dsl(vocabulary);
const blank = { p: null, q: null, r: null, age: null };

describe('Kleene’s three truths', () => {
  test.each<[p: Truth, q: Truth, both: Truth, either: Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ])('%s and %s: both %s, either %s, in any order', (p, q, both, either) => {
    for (const facts of [
      { ...blank, p, q },
      { ...blank, p: q, q: p },
    ]) {
      expect(compile(all(is('p'), is('q')))(facts)).toBe(both);
      expect(compile(any(is('p'), is('q')))(facts)).toBe(either);
    }
  });

  test.each<[p: Truth, opposite: Truth]>([
    [true, false],
    [false, true],
    [null, null],
  ])('not %s is %s', (p, opposite) => {
    expect(compile(not(is('p')))({ ...blank, p })).toBe(opposite);
  });
});

describe('a proviso (ただし書)', () => {
  test.each<[rule: Truth, applies: Truth, instead: Truth, truth: Truth]>([
    [true, false, false, true],
    [false, false, true, false],
    [true, true, false, false],
    [false, true, true, true],
    [true, true, null, null],
    [null, true, true, true],
    [true, null, true, true],
    [false, null, false, false],
    [true, null, false, null],
    [null, null, true, null],
  ])('rule %s, applies %s, then %s: %s', (p, q, r, truth) => {
    expect(compile(except(is('p'), unless(is('q'), is('r'))))({ ...blank, p, q, r })).toBe(truth);
  });
});

describe('a threshold', () => {
  test.each<[than: '<' | '<=' | '=' | '>=' | '>', at64: boolean, at65: boolean, at66: boolean]>([
    ['<', true, false, false],
    ['<=', true, true, false],
    ['=', false, true, false],
    ['>=', false, true, true],
    ['>', false, false, true],
  ])('%s 65 at 64, 65 and 66: %s, %s, %s; open while the age is blank', (than, ...expected) => {
    const test = compile(compare('age', than, 65));
    expect([64, 65, 66].map((age) => test({ ...blank, age }))).toEqual(expected);
    expect(test(blank)).toBeNull();
  });
});

test('a fact that was left out altogether is not recorded', () => {
  expect(compile(is('p'))({} as never)).toBeNull();
});
