import type { LifeEvent } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { event, firstPlanUntil, lifeOf, told } from './life-log.ts';

const changed = [...firstPlanUntil('received'), event('provider-changed', '2025-11-01')];

describe('the handover (引継ぎ) to a new provider', () => {
  test.each<[name: string, log: LifeEvent[], statuses: string[], expected: string[]]>([
    ['not yet recorded', changed, ['due'], ['warning handover-not-recorded 13']],
    ['with its record', [...changed, event('handed-over', '2025-11-20')], ['handed-over'], []],
    [
      'of a further copy',
      [...changed, event('handed-over', '2025-11-20', { what: 'further-copy' })],
      ['handed-over'],
      [],
    ],
    [
      'to nobody, of nothing, received by nobody',
      [...changed, event('handed-over', '2025-11-20', { to: null, what: null, receivedBy: null })],
      ['due'],
      [
        'error handover-record-incomplete 14/to',
        'error handover-record-incomplete 14/what',
        'warning handover-record-incomplete 14/receivedBy',
        'warning handover-not-recorded 13',
      ],
    ],
    ['an exception with its reason', [...changed, event('not-handed-over', '2025-11-20')], ['excepted'], []],
    [
      'an exception without a reason',
      [...changed, event('not-handed-over', '2025-11-20', { reason: null })],
      ['due'],
      ['error exception-without-reason 14/reason', 'warning handover-not-recorded 13'],
    ],
    [
      'after an exception all the same',
      [...changed, event('not-handed-over', '2025-11-20'), event('handed-over', '2025-12-01')],
      ['handed-over'],
      [],
    ],
    [
      'an exception after the handover',
      [...changed, event('handed-over', '2025-11-20'), event('not-handed-over', '2025-12-01')],
      ['handed-over'],
      ['error no-handover-due 15/kind'],
    ],
    [
      'without a change of provider',
      [...firstPlanUntil('received'), event('handed-over', '2025-11-20')],
      [],
      ['error no-handover-due 13/kind'],
    ],
    [
      'of a duplicate that went back to the city',
      [...changed, event('duplicate-returned', '2025-11-10'), event('handed-over', '2025-11-20')],
      ['due'],
      ['error duplicate-not-at-hand 15/what', 'warning handover-not-recorded 13'],
    ],
    [
      'while only a draft is there',
      [...firstPlanUntil('drafted'), event('provider-changed', '2025-06-04'), event('handed-over', '2025-06-05')],
      ['nothing-to-hand-over'],
      ['error no-handover-due 4/kind', 'error duplicate-not-at-hand 4/what'],
    ],
    [
      'at a second change of provider',
      [...changed, event('provider-changed', '2025-11-10'), event('handed-over', '2025-11-20')],
      ['due', 'handed-over'],
      ['warning handover-not-recorded 13'],
    ],
  ])('%s', (_, log, statuses, expected) => {
    const life = lifeOf(log);
    expect(life.state.handovers.map(({ status }) => status)).toEqual(statuses);
    expect(told(life)).toEqual(expected);
  });

  test('is asked for by 8(5), after the period too', () => {
    const late = [...firstPlanUntil('received'), event('provider-changed', '2026-03-11')];
    expect(lifeOf(late).findings.map(({ clauses }) => clauses)).toEqual([['chigasaki-r7:8(5)']]);
  });
});
