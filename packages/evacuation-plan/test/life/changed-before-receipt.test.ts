import { plainDate } from '@fukushi-kit/calendar';
import type { EndReason, LifeEvent } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { changedBeforeReceipt } from '../../src/index.ts';

const by = { party: 'contractor', office: null, name: null } as const;
const ended = (on: string, reason: EndReason | null): LifeEvent => ({
  schemaVersion: '1',
  kind: 'ended',
  on,
  by,
  reason,
});
const begun: LifeEvent = { schemaVersion: '1', kind: 'begun', on: '2025-06-01', by, version: 1, supersedes: null };

test.each<[what: string, events: readonly LifeEvent[], receivedOn: string | null, told: true | null]>([
  ['a death on the day before', [ended('2025-07-19', 'died')], '2025-07-20', true],
  ['a move on the day before', [ended('2025-07-19', 'moved-away')], '2025-07-20', true],
  ['an admission on the day before', [ended('2025-07-19', 'entered-facility')], '2025-07-20', true],
  ['a death on the very day', [ended('2025-07-20', 'died')], '2025-07-20', null],
  ['a death on the day after', [ended('2025-07-21', 'died')], '2025-07-20', null],
  ['a death while nothing is received', [ended('2025-07-21', 'died')], null, true],
  [
    'a long stay in hospital, which the doubt does not name',
    [ended('2025-07-19', 'long-hospital-stay')],
    '2025-07-20',
    null,
  ],
  ['a withdrawn consent', [ended('2025-07-19', 'consent-withdrawn')], '2025-07-20', null],
  ['an end without a reason', [ended('2025-07-19', null)], '2025-07-20', null],
  ['a log that is silent', [begun], '2025-07-20', null],
])('%s: the log tells of a change before receipt: %s', (_what, events, receivedOn, told) => {
  expect(changedBeforeReceipt(events, receivedOn === null ? null : plainDate(receivedOn))).toBe(told);
});
