import { describe, expect, test } from 'vitest';
import { dsl } from './dsl.ts';
import { rule } from './rule.ts';
import { ruleAt, ruleBook } from './rule-book.ts';

const vocabulary = {
  overTwenty: { kind: 'yes-no', label: '20件を超える' },
  cancelled: { kind: 'yes-no', label: '中止した' },
  refunded: { kind: 'yes-no', label: '返金した' },
} as const;
const { all, is, not, except, unless, ruling } = dsl(vocabulary);
const draft = {
  id: 'example/pay',
  title: '支払',
  from: '2025-04-01',
  to: '2026-03-31',
  vocabulary,
  when: is('overTwenty'),
};

describe('a rule is refused when it is built', () => {
  test.each<[why: string, change: Partial<typeof draft>]>([
    ['its id has no package', { id: 'pay' }],
    ['its first day does not exist', { from: '2025-02-29' }],
    ['its last day is not written as a day', { to: '2026-3-31' }],
    ['it ends before it starts', { to: '2025-03-31' }],
    ['it has a title of nothing', { title: '' }],
  ])('%s', (_, change) => {
    expect(() => rule({ ...draft, ...change })).toThrow(RangeError);
  });

  test('two provisos (ただし書) can both apply', () => {
    const both = except(
      is('overTwenty'),
      unless(is('cancelled'), is('refunded')),
      unless(is('refunded'), is('cancelled')),
    );
    expect(() => rule({ ...draft, when: both })).toThrow('provisos-conflict at unless.1.when');
    const apart = except(
      is('overTwenty'),
      unless(all(is('cancelled'), not(is('refunded'))), is('refunded')),
      unless(is('refunded'), is('cancelled')),
    );
    expect(rule({ ...draft, when: apart }).when).toBe(apart);
  });

  test('a fact is recorded in one place and ruled on in another, or ruled on by two', () => {
    expect(() => rule({ ...draft, when: all(is('refunded'), ruling('refunded', '市')) })).toThrow(
      'mixed-cause at of.1',
    );
    const two = all(ruling('refunded', '市'), ruling('refunded', '会計課'));
    expect(() => rule({ ...draft, when: two })).toThrow('mixed-cause at of.1');
  });

  test('it lasts one day only: fine', () => {
    expect(rule({ ...draft, to: draft.from }).to).toBe('2025-04-01');
  });
});

describe('versions of a rule', () => {
  const first = rule(draft);
  const second = rule({ ...draft, from: '2026-04-01', to: '2027-03-31' });

  test.each<[day: string, version: typeof first | undefined]>([
    ['2025-03-31', undefined],
    ['2025-04-01', first],
    ['2026-03-31', first],
    ['2026-04-01', second],
    ['2027-04-01', undefined],
  ])('on %s the right one is in force', (day, version) => {
    expect(ruleAt(ruleBook([second, first]), 'example/pay', day)).toBe(version);
  });

  test('of which two are in force on one day are refused, whatever their order', () => {
    const late = rule({ ...draft, from: '2026-03-31', to: '2027-03-31' });
    const endless = rule({ id: 'example/pay', title: '支払', from: '2024-04-01', vocabulary, when: is('overTwenty') });
    for (const pair of [
      [first, late],
      [late, first],
      [second, endless],
    ]) {
      expect(() => ruleBook(pair)).toThrow('Two versions of example/pay are in force on');
    }
    expect(ruleBook([first, rule({ ...draft, id: 'example/other' })])).toHaveLength(2);
  });

  test('are not looked up on a day that does not exist', () => {
    expect(() => ruleAt(ruleBook([first]), 'example/pay', '2025-02-29')).toThrow('2025-02-29');
  });
});
