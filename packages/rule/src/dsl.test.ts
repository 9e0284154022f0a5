import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import { dsl } from './dsl.ts';
import { parseCondition } from './parse-condition.ts';
import { rule } from './rule.ts';

const vocabulary = {
  livesAtHome: { kind: 'yes-no', label: '在宅' },
  careLevel: { kind: 'choice', label: '要介護状態区分', values: { 'care-3': '要介護3', 'care-4': '要介護4' } },
  age: { kind: 'number', label: '年齢', minimum: 0, maximum: 150 },
} as const;
const { is, oneOf, compare, ruling, clause, silent } = dsl(vocabulary);

test('a wrong fact, word, clause or doubt does not compile, and would be found if it came as JSON', () => {
  const wrong = [
    // @ts-expect-error -- no such fact
    is('livesAtHom'),
    // @ts-expect-error -- a choice is not yes or no
    is('careLevel'),
    // @ts-expect-error -- a choice is no ruling
    ruling('careLevel', '市'),
    // @ts-expect-error -- no such word
    oneOf('careLevel', 'care-6'),
    // @ts-expect-error -- a yes/no fact has no words
    oneOf('livesAtHome', 'yes'),
    // @ts-expect-error -- a yes/no fact is no number
    compare('livesAtHome', '>=', 65),
    // @ts-expect-error -- no such clause
    clause('chigasaki-r7:6(9)', '本文', is('livesAtHome')),
    // @ts-expect-error -- no such doubt
    silent('chigasaki-r7:6(9)'),
  ];
  for (const condition of wrong) expect(parseCondition(condition, vocabulary).ok).toBe(false);
});

test('facts of a case are typed by the vocabulary too', () => {
  const resident = rule({ id: 'example/home', title: '在宅', from: '2025-04-01', vocabulary, when: is('livesAtHome') });
  const facts = { livesAtHome: true, careLevel: 'care-3', age: null } as const;
  expect(decide(resident, '2025-04-01', facts).outcome).toBe('met');
  // @ts-expect-error -- a blank is null, never left out by a program
  decide(resident, '2025-04-01', { livesAtHome: true });
  // @ts-expect-error -- no such word
  decide(resident, '2025-04-01', { ...facts, careLevel: 'care-6' });
});
