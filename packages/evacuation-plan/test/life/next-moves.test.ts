import { type LifeEventKind, nextMoves } from '@fukushi-kit/evacuation-plan';
import type { LifeEvent } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { event, firstPlanUntil, lifeOf } from './life-log.ts';

function open(log: readonly LifeEvent[]): LifeEventKind[] {
  return nextMoves(lifeOf(log).state).map(({ kind }) => kind);
}

describe('what may happen next', () => {
  test.each<[last: LifeEventKind, moves: string]>([
    ['begun', 'visited abandoned provider-changed ended'],
    ['visited', 'visited drafted abandoned provider-changed ended'],
    ['drafted', 'visited drafted provisional-copy-given completed abandoned provider-changed ended'],
    ['completed', 'drafted provisional-copy-given completed original-made abandoned provider-changed ended'],
    [
      'original-made',
      'duplicate-filed duplicate-given submitted minor-change consulted duplicate-returned provider-changed ended',
    ],
    [
      'submitted',
      'duplicate-filed duplicate-given correction-asked received minor-change consulted duplicate-returned provider-changed ended',
    ],
    [
      'correction-asked',
      'duplicate-filed duplicate-given correction-asked resubmitted minor-change consulted duplicate-returned provider-changed ended',
    ],
    ['received', 'duplicate-filed duplicate-given minor-change consulted duplicate-returned provider-changed ended'],
  ])('after %s', (last, moves) => {
    expect(open(firstPlanUntil(last))).toEqual(moves.split(' '));
  });

  test('an update is open once the city agreed, and names its number and what it supersedes', () => {
    const agreed = [...firstPlanUntil('received'), event('consulted', '2025-10-01')];
    expect(nextMoves(lifeOf(agreed).state).find(({ kind }) => kind === 'begun')).toEqual({
      kind: 'begun',
      label: '対象者を特定した（着手）',
      version: 2,
      supersedes: 1,
      by: ['contractor'],
      clauses: ['chigasaki-r7:8(1)イ', 'chigasaki-r7:8(4)イ'],
    });
  });

  test('receipt is the city’s to give', () => {
    const received = nextMoves(lifeOf(firstPlanUntil('submitted')).state).find(({ kind }) => kind === 'received');
    expect([received?.by, received?.clauses]).toEqual([['municipality'], ['chigasaki-r7:9(4)']]);
  });

  test('a handover is open after a change of provider, copies are taken back where old ones are out', () => {
    const changed = [...firstPlanUntil('duplicate-given'), event('provider-changed', '2025-06-11')];
    expect(open(changed)).toEqual(expect.arrayContaining(['handed-over', 'not-handed-over', 'copies-taken-back']));
  });

  test('after the end what was begun is finished, and nothing else', () => {
    expect(open([...firstPlanUntil('submitted'), event('ended', '2025-07-12')])).toEqual([
      'duplicate-filed',
      'duplicate-given',
      'correction-asked',
      'received',
      'duplicate-returned',
    ]);
  });
});
