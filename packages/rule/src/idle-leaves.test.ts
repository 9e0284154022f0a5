import { expect, test } from 'vitest';
import { dsl } from './dsl.ts';
import { idleLeaves } from './idle-leaves.ts';

const vocabulary = {
  grade: { kind: 'choice', label: '等級', values: { none: 'なし', 'grade-1': '1級', 'grade-2': '2級' } },
  age: { kind: 'number', label: '年齢', minimum: 0, maximum: 130 },
  alone: { kind: 'yes-no', label: '一人暮らし' },
} as const;
const { all, any, clause, compare, is, oneOf } = dsl(vocabulary);

test('a leaf is idle when every word of its fact is in it', () => {
  expect(idleLeaves(all(is('alone'), oneOf('grade', 'none', 'grade-1', 'grade-2')), vocabulary)).toEqual([
    { path: ['of', 1] },
  ]);
});

test('a leaf is idle when a wider threshold stands beside it, and is told by the clause above it', () => {
  const when = any(compare('age', '>=', 65), clause('chigasaki-r7:6', '75歳以上', compare('age', '>=', 75)));
  expect(idleLeaves(when, vocabulary)).toEqual([{ path: ['of', 1, 'of'], clause: 'chigasaki-r7:6' }]);
});

test('a condition with more than a million recorded states is not gone through', () => {
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`fact${index}`, { kind: 'yes-no', label: `${index}` }] as const),
  );
  const leaves = Object.keys(many).map((fact) => ({ op: 'is', fact }) as const);
  expect(idleLeaves({ op: 'all', of: leaves }, many)).toBe(null);
  expect(idleLeaves({ op: 'all', of: leaves.slice(0, 9) }, many)).toEqual([]);
});
