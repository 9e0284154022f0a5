import { plainDate } from '@fukushi-kit/calendar';
import { expect, test } from 'vitest';
import { type HandOutQuestion, handOutObstacles, noAgreement, type PlannedHandOut } from '../index.ts';

type Conditions = PlannedHandOut['conditions'];

const conditions: Conditions = {
  approval: null,
  medium: 'USB-1',
  isMinistryReport: true,
  isCityHallTerminal: true,
  attendant: '見本 六郎',
};
const asked = (source: string, wish: Partial<PlannedHandOut>, more: Partial<HandOutQuestion> = {}): readonly string[] =>
  handOutObstacles({
    source,
    contract: { id: 'K-1', startsOn: '2025-04-01', endsOn: '2026-03-31', endedOn: null },
    wish: { recipientKind: 'city', way: 'network', conditions, ...wish },
    books: {},
    agreement: noAgreement,
    on: plainDate('2025-07-02'),
    at: '10:00',
    by: '見本 責任男',
    ...more,
  }).map(({ control }) => control);

test.each<[name: string, conditions: Partial<Conditions>, obstacles: readonly string[]]>([
  ['both conditions', {}, []],
  ['another use', { isMinistryReport: false }, ['k10-2-ko1']],
  ['no terminal of the city hall', { isCityHallTerminal: false }, ['k10-2-ko2']],
  ['a terminal that nobody recorded', { isCityHallTerminal: null }, ['k10-2-ko2']],
  ['nobody of the city present', { attendant: null }, ['k10-2-ko2']],
])('in 柏 media go out under both conditions of 10(2)コ alone: %s', (_, parts, obstacles) => {
  expect(asked('kashiwa-r7', { way: 'media', conditions: { ...conditions, ...parts } })).toEqual(obstacles);
});

test('in 柏 nothing of them stands against the network', () => {
  const none = { ...conditions, isMinistryReport: false, isCityHallTerminal: null, attendant: null };
  expect(asked('kashiwa-r7', { conditions: none })).toEqual([]);
});

const approval = (issuedOn: string): HandOutQuestion['books'] => ({
  approvals: {
    schemaVersion: '1',
    coverage: null,
    rows: [
      {
        number: 'A-77',
        kind: 'approval',
        covers: ['taking-out'],
        only: null,
        written: true,
        issuedOn,
        issuedAt: null,
        until: null,
        method: null,
        digest: null,
      },
    ],
  },
});

test.each<[name: string, wish: Partial<PlannedHandOut>, books: HandOutQuestion['books'], obstacles: readonly string[]]>(
  [
    ['to the city', {}, {}, []],
    ['to the person', { recipientKind: 'person' }, {}, []],
    ['elsewhere without an approval', { recipientKind: 'other' }, {}, ['c8-1']],
    [
      'elsewhere with one of before',
      { recipientKind: 'other', conditions: { ...conditions, approval: 'A-77' } },
      approval('2025-07-01'),
      [],
    ],
    [
      'elsewhere with one of afterwards',
      { recipientKind: 'other', conditions: { ...conditions, approval: 'A-77' } },
      approval('2025-07-03'),
      ['c8-1'],
    ],
  ],
)(
  'in 茅ヶ崎 what goes neither to the city nor to the person needs an approval before (特記8): %s',
  (_, wish, books, obstacles) => {
    expect(asked('chigasaki-r7', wish, { books })).toEqual(obstacles);
  },
);

test('nothing stands against a hand-out under a specification without controls', () => {
  expect(asked('other-r7', { recipientKind: 'other', way: 'media' })).toEqual([]);
});
