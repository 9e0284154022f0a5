import { describe, expect, test } from 'vitest';
import { exact } from './exact.ts';
import { figureText } from './figure-text.ts';

describe('a figure as an auditor reads it', () => {
  test.each<[value: string, text: string]>([
    ['0', '0円'],
    ['999', '999円'],
    ['1000', '1,000円'],
    ['30000001', '30,000,001円'],
    ['-1499877', '-1,499,877円'],
    ['30780000/31', '992,903と7/31円'],
    ['-1/3', '-1/3円'],
  ])('%s yen is %s', (value, text) => {
    expect(figureText({ value: exact(value), unit: 'yen' })).toBe(text);
  });
});
