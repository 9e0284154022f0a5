import { describe, expect, test } from 'vitest';
import type { Operation } from './derivation.ts';
import { exact } from './exact.ts';
import { operationValue } from './figure-value.ts';

describe('the value that follows from an operation', () => {
  test.each<[how: Operation, values: readonly (string | null)[], value: string | null]>([
    ['least', ['3', '2', '5'], '2'],
    ['least', ['2', '3'], '2'],
    ['least', ['5', '1/3', '1/2'], '1/3'],
    ['difference', ['10', '3', '2'], '5'],
    ['quotient', ['10', '4'], '5/2'],
    ['sum', ['1/3', '2/3'], '1'],
    ['product', ['0', null], '0'],
    ['product', ['2', null], null],
    ['sum', ['2', null], null],
  ])('%s of %j is %j', (how, values, value) => {
    const known = values.map((each) => (each === null ? null : exact(each)));
    expect(operationValue(how, known)).toBe(value === null ? null : exact(value));
  });
});
