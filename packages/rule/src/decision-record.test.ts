import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { decisionRecord, ruleDigest } from './decision-record.ts';
import { dsl } from './dsl.ts';
import { rule } from './rule.ts';

const vocabulary = {
  atHome: { kind: 'yes-no', label: '在宅' },
  careLevel: { kind: 'choice', label: '要介護', values: { 'care-3': '3', 'care-4': '4' }, personal: true },
  age: { kind: 'number', label: '年齢', minimum: 0, maximum: 150, personal: true },
} as const;
const { all, is, oneOf, clause } = dsl(vocabulary);
const when = clause('chigasaki-r7:6(1)', '重い人', all(is('atHome'), oneOf('careLevel', 'care-4')));
const heavy = rule({ id: 'example/heavy', title: '重い人', from: '2025-04-01', to: '2026-03-31', vocabulary, when });

test('a record tells rule, day, outcome and clauses, and masks the personal facts that were recorded', () => {
  const facts = { atHome: true, careLevel: 'care-4', age: null, name: '見本 太郎' } as const;
  const record = decisionRecord(heavy, '2025-06-15', facts);
  expect(record).toEqual({
    rule: { id: 'example/heavy', digest: ruleDigest(heavy) },
    at: '2025-06-15',
    facts: { atHome: true, careLevel: { masked: true }, age: null },
    outcome: 'met',
    clauses: [{ clause: 'chigasaki-r7:6(1)', truth: true }],
    needs: [],
  });
  expect(JSON.stringify(record)).not.toMatch(/care-4|見本/);
});

test('an open decision is kept with what it needed', () => {
  const { outcome, needs } = decisionRecord(heavy, '2025-06-15', { atHome: true, careLevel: null, age: 80 });
  expect([outcome, needs]).toEqual([
    'open',
    [{ cause: 'data', fact: 'careLevel', label: '要介護', clauses: ['chigasaki-r7:6(1)'] }],
  ]);
});

test('the digest is the SHA-256 of the canonical JSON, whatever the order of its keys, and changes with a word', () => {
  const shuffled = rule({
    when,
    vocabulary,
    to: '2026-03-31',
    from: '2025-04-01',
    title: '重い人',
    id: 'example/heavy',
  });
  expect(ruleDigest(shuffled)).toBe(ruleDigest(heavy));
  expect(ruleDigest(rule({ ...heavy, to: '2026-03-30' }))).not.toBe(ruleDigest(heavy));
  expect(ruleDigest(rule({ ...heavy, title: '重い人。' }))).not.toBe(ruleDigest(heavy));
  const plain = rule({
    id: 'a/b',
    title: '例',
    from: '2025-04-01',
    vocabulary: { x: { kind: 'yes-no', label: 'X' } },
    when: { op: 'is', fact: 'x' },
  });
  const text =
    '{"from":"2025-04-01","id":"a/b","title":"例","vocabulary":{"x":{"kind":"yes-no","label":"X"}},"when":{"fact":"x","op":"is"}}';
  expect(ruleDigest(plain)).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
});
