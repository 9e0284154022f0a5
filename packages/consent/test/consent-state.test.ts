import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type ConsentState, consentState, mayMakePlan } from '@fukushi-kit/consent';
import type { ConsentEvent } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { event } from './sample-event.ts';

const given = event({ on: '2025-06-03' });
const refused = event({ on: '2025-06-10', answer: 'refused', recipients: [] });
const withdrawn = event({ on: '2025-07-01', answer: 'withdrawn', recipients: [] });

describe('the state of a consent (同意の状態)', () => {
  test.each<[name: string, log: ConsentEvent[], asOf: string, state: ConsentState]>([
    ['nothing recorded is unanswered, not refused', [], '2025-06-30', 'unanswered'],
    ['the day before the answer', [given], '2025-06-02', 'unanswered'],
    ['the day of the answer', [given], '2025-06-03', 'given'],
    ['the day before the withdrawal', [given, withdrawn], '2025-06-30', 'given'],
    ['the day of the withdrawal', [given, withdrawn], '2025-07-01', 'withdrawn'],
    ['an answer recorded late stands at its own day', [withdrawn, given], '2025-07-01', 'withdrawn'],
    ['consent after a refusal', [refused, event({ on: '2025-06-20' })], '2025-06-20', 'given'],
    [
      'on one day the later entry counts',
      [given, event({ on: '2025-06-03', answer: 'refused' })],
      '2025-06-03',
      'refused',
    ],
    [
      'on one day the later entry counts, also the other way',
      [event({ answer: 'refused' }), given],
      '2025-06-03',
      'given',
    ],
    ['another subject is another question', [event({ subject: 'roster-provision' })], '2025-06-30', 'unanswered'],
    ['an agent answers for the person', [event({ giver: 'agent' })], '2025-06-30', 'given'],
    ['a supporter does not answer for the person', [event({ giver: 'supporter' })], '2025-06-30', 'unanswered'],
  ])('%s', (_, log, asOf, state) => {
    expect(consentState(log, 'plan-provision', plainDate(asOf))).toBe(state);
  });

  const about = (parts: Partial<ConsentEvent>) =>
    event({ subject: 'supporter-provision', supporter: '見本 次郎', ...parts });
  test.each<[name: string, log: ConsentEvent[], state: ConsentState]>([
    ['his own consent', [about({ giver: 'supporter' })], 'given'],
    ['what the person says for him is no consent', [about({ giver: 'person' })], 'unanswered'],
    ['what the person says against it stands', [about({ giver: 'person', answer: 'refused' })], 'refused'],
    ['the consent of another supporter', [about({ giver: 'supporter', supporter: '見本 三郎' })], 'unanswered'],
    [
      'a name with a variation selector is another name',
      [about({ giver: 'supporter', supporter: '見本 次郎\u{E0100}' })],
      'unanswered',
    ],
  ])('of a supporter (協力者): %s', (_, log, state) => {
    expect(consentState(log, 'supporter-provision', plainDate('2025-06-30'), '見本 次郎')).toBe(state);
  });

  test('which supporter is meant must be said', () => {
    const ask = consentState as (log: readonly ConsentEvent[], subject: string, asOf: PlainDate) => ConsentState;
    expect(() => ask([], 'supporter-provision', plainDate('2025-06-30'))).toThrow(TypeError);
  });

  test.each([
    [[], 'open'],
    [[event({ subject: 'plan-making', recipients: [] })], 'yes'],
    [[event({ subject: 'plan-making', answer: 'refused' })], 'no'],
    [[event({ subject: 'plan-making', answer: 'withdrawn' })], 'no'],
    [[event({ subject: 'plan-provision' })], 'open'],
  ] as const)('making the plan (計画の作成) is asked apart from providing it: %#', (log, answer) => {
    expect(mayMakePlan(log, plainDate('2025-06-30'))).toBe(answer);
  });

  test('answers of different days may be entered in any order', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
    const logs = days.chain((numbers) =>
      fc.tuple(
        ...numbers.map((day) =>
          fc
            .constantFrom<ConsentEvent['answer']>('given', 'refused', 'withdrawn')
            .map((answer) => event({ answer, on: `2025-06-${String(day).padStart(2, '0')}` })),
        ),
      ),
    );
    const shuffled = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 30 }), ([log, other], day) => {
        const asOf = plainDate(`2025-06-${String(day).padStart(2, '0')}`);
        expect(consentState(other, 'plan-provision', asOf)).toBe(consentState(log, 'plan-provision', asOf));
      }),
    );
  });
});
