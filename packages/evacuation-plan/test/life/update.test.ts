import { planState } from '@fukushi-kit/evacuation-plan';
import type { LifeEvent, UpdateFacts } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { changes, event, firstPlanUntil, lifeOf, stages, terms, told } from './life-log.ts';

const received = firstPlanUntil('received');
const agreed = [...received, event('consulted', '2025-10-01')];
const second = event('begun', '2025-10-02', { version: 2, supersedes: 1 });
const place = received.length;

describe('minor change or update (軽微な変更・更新)', () => {
  type Row = [facts: UpdateFacts, minor: string[], update: string[]];

  test.each<Row>([
    [changes(false, false, false), [], ['error update-without-cause 13/facts']],
    [changes(true, true, false), [], ['error update-without-cause 13/facts']],
    [changes(false, false, true), [], ['error update-without-cause 13/facts']],
    [changes(true, false, true), ['error change-needs-update 13/facts'], []],
    [changes(false, true, true), ['error change-needs-update 13/facts'], []],
    [changes(true, true, true), ['error change-needs-update 13/facts'], []],
    [changes(true, null, true), ['error change-needs-update 13/facts'], []],
    [changes(true, null, null), ['warning update-cause-open 13/facts'], ['error update-cause-open 13/facts']],
    [changes(null, null, true), ['warning update-cause-open 13/facts'], ['error update-cause-open 13/facts']],
    [changes(null, null, null), ['warning update-cause-open 13/facts'], ['error update-cause-open 13/facts']],
    [changes(null, null, false), [], ['error update-without-cause 13/facts']],
  ])('%o', (facts, minor, update) => {
    expect(told(lifeOf([...received, event('minor-change', '2025-10-01', { facts })]))).toEqual(minor);
    expect(told(lifeOf([...received, event('consulted', '2025-10-01', { facts })]))).toEqual(update);
  });

  test('a minor change is recorded on the plan, which stays where it was', () => {
    const { state } = lifeOf([...received, event('minor-change', '2025-10-01')]);
    expect([state.versions[0]?.stage, state.versions[0]?.minorChanges]).toEqual([
      'received',
      [{ on: '2025-10-01', event: place }],
    ]);
  });

  test('a minor change says what changed', () => {
    const change = event('minor-change', '2025-10-01', { note: null });
    expect(told(lifeOf([...received, change]))).toEqual(['error minor-change-without-words 13/note']);
  });

  test('where the city decided against an update, the change is recorded as a minor one', () => {
    const facts = changes(true, false, true);
    const refused = event('consulted', '2025-10-01', { facts, result: 'not-agreed' });
    const change = event('minor-change', '2025-10-02', { facts });
    expect(told(lifeOf([...received, refused, change]))).toEqual([]);
  });

  test('outside the days of the rule the cause stays open', () => {
    const change = event('minor-change', '2026-04-01', { facts: changes(true, true, true) });
    expect(told(lifeOf([...received, change]))).toEqual(['warning update-cause-open 13/facts']);
    const none = planState([...received, event('consulted', '2025-10-01')], { ...terms, updateRules: [] });
    expect(told(none)).toEqual(['error update-cause-open 13/facts']);
  });

  test('a plan that is not made takes no change', () => {
    const draft = firstPlanUntil('drafted');
    expect(told(lifeOf([...draft, event('minor-change', '2025-06-04')]))).toEqual(['error move-not-open 3/kind']);
  });
});

describe('an update (更新) is a new version', () => {
  test.each<[name: string, log: LifeEvent[], expected: string[]]>([
    ['after the city agreed', [...agreed, second], []],
    ['without consultation', [...received, second], ['error update-without-consultation 13/kind']],
    [
      'while the consultation runs',
      [...received, event('consulted', '2025-10-01', { result: 'pending' }), second],
      ['error consultation-open 14/kind'],
    ],
    [
      'when the answer is not recorded',
      [...received, event('consulted', '2025-10-01', { result: null }), second],
      ['error consultation-open 14/kind'],
    ],
    [
      'against the city',
      [...received, event('consulted', '2025-10-01', { result: 'not-agreed' }), second],
      ['error update-not-agreed 14/kind'],
    ],
    [
      'after the city, asked again, agreed',
      [
        ...received,
        event('consulted', '2025-09-01', { result: 'not-agreed' }),
        event('consulted', '2025-10-01'),
        second,
      ],
      [],
    ],
    [
      'that names no version',
      [...agreed, event('begun', '2025-10-02', { version: 2 })],
      ['error new-with-previous 14/supersedes'],
    ],
    [
      'that names a version that is not there',
      [...agreed, event('begun', '2025-10-02', { version: 3, supersedes: 2 })],
      ['error supersedes-not-the-newest 14/supersedes'],
    ],
    [
      'that takes the number of the old one',
      [...agreed, event('begun', '2025-10-02', { version: 1, supersedes: 1 })],
      ['error version-not-after-previous 14/version'],
    ],
    [
      'of nothing',
      [event('begun', '2025-10-02', { version: 2, supersedes: 1 })],
      ['error update-without-previous 0/supersedes'],
    ],
    [
      'of a draft',
      [...firstPlanUntil('drafted'), second],
      ['error previous-not-made 3/supersedes', 'error update-without-consultation 3/kind'],
    ],
    [
      'of an update that is still being made',
      [...agreed, second, event('begun', '2025-10-03', { version: 3, supersedes: 2 })],
      ['error previous-not-made 15/supersedes', 'error update-without-consultation 15/kind'],
    ],
  ])('%s', (_, log, expected) => {
    expect(told(lifeOf(log))).toEqual(expected);
  });

  test('it goes through all of 8 again and is submitted', () => {
    const version = 2;
    const skipped = [...agreed, second, event('drafted', '2025-10-03', { version })];
    expect(told(lifeOf(skipped))).toEqual(['error move-not-open 15/kind']);
    const life = lifeOf([
      ...agreed,
      second,
      event('visited', '2025-10-03', { version }),
      event('drafted', '2025-10-03', { version }),
      event('completed', '2025-10-04', { version }),
      event('original-made', '2025-10-04', { version }),
      event('submitted', '2025-11-10', { version }),
      event('received', '2025-11-18', { version }),
    ]);
    expect([stages(life), told(life)]).toEqual([{ 1: 'received', 2: 'received' }, []]);
    expect(life.state.versions[1]?.supersedes).toBe(1);
  });

  test('the old version takes no more changes, but its review is finished', () => {
    const log = [
      ...firstPlanUntil('correction-asked'),
      event('consulted', '2025-07-16'),
      event('begun', '2025-07-16', { version: 2, supersedes: 1 }),
      event('minor-change', '2025-07-17'),
      event('consulted', '2025-07-17'),
      event('resubmitted', '2025-07-18'),
      event('received', '2025-07-25'),
    ];
    const life = lifeOf(log);
    expect([stages(life), told(life)]).toEqual([
      { 1: 'received', 2: 'begun' },
      ['error superseded 13/version', 'error superseded 14/version'],
    ]);
  });

  test('an update that was given up gives the old version back', () => {
    const log = [
      ...agreed,
      second,
      event('abandoned', '2025-10-05', { version: 2 }),
      event('minor-change', '2025-10-06'),
      event('begun', '2025-10-07', { version: 3, supersedes: 1 }),
    ];
    expect(told(lifeOf(log))).toEqual([]);
  });

  test('a plan of an earlier contract is updated like one made here, and is brought in only once', () => {
    const log = [
      event('brought-in', '2025-05-01'),
      event('brought-in', '2025-05-01', { version: 2 }),
      event('consulted', '2025-10-01'),
      second,
    ];
    const life = lifeOf(log);
    expect([stages(life), told(life)]).toEqual([
      { 1: 'brought-in', 2: 'begun' },
      ['error plan-already-there 1/version'],
    ]);
  });
});
