import { expect, test } from 'vitest';
import { dsl } from './dsl.ts';
import { rule } from './rule.ts';
import { ruleAt, ruleBook } from './rule-book.ts';
import { toSql } from './to-sql.ts';

const vocabulary = {
  careLevel: { kind: 'number', label: '度', minimum: -9, maximum: 9 },
} as const;
const { compare } = dsl(vocabulary);
const version = { title: '見本', vocabulary, when: compare('careLevel', '>=', 0) };

test.each([
  'Example/resident',
  '/resident',
  'example/',
  'x example/resident',
  'example/resident more',
  'example/resi_dent',
  ' example/resident',
])('%j is no id of a rule', (id) => {
  expect(() => rule({ ...version, id, from: '2025-04-01' })).toThrow(RangeError);
});

test('versions are put in order of their first day, whatever order they come in', () => {
  const later = rule({ ...version, id: 'example/resident', from: '2026-04-01' });
  const earlier = rule({ ...version, id: 'example/resident', from: '2025-04-01', to: '2026-03-31' });
  for (const book of [ruleBook([later, earlier]), ruleBook([earlier, later])]) {
    expect(book.map(({ from }) => from)).toEqual(['2025-04-01', '2026-04-01']);
    expect(ruleAt(book, 'example/resident', '2026-03-31')).toBe(earlier);
    expect(ruleAt(book, 'example/resident', '2026-04-01')).toBe(later);
  }
});

test.each([
  [-1, '(-1)'],
  [0, '0'],
  [1, '1'],
])('the number %i stands in SQL as %s', (value, text) => {
  expect(JSON.stringify(toSql(compare('careLevel', '>=', value)))).toContain(`>= ${text}`);
});
