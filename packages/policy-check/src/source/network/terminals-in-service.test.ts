import { plainDate } from '@fukushi-kit/calendar';
import type { TerminalRow } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../../test/books-of.ts';
import { network, terminal } from '../../../test/rows.ts';
import { terminalsInService } from './terminals-in-service.ts';

const networks = {
  register: {
    schemaVersion: '1' as const,
    coverage: null,
    rows: [network(), network({ number: 'NS-2', kind: 'internet', change: 'wiring', from: '2025-10-01' })],
  },
  connections: new Map([['T-9', ['N-1']]]),
};

const inService = (day: string, rows: TerminalRow[], declared = coverage()) =>
  terminalsInService({ schemaVersion: '1', coverage: declared, rows }, networks, plainDate(day));

describe('whether the terminals for work are kept off the internet', () => {
  test.each<[string, day: string, rows: TerminalRow[], isClosedOff: boolean | null]>([
    ['on a closed network they are', '2025-09-30', [terminal()], true],
    ['from the day on which it reaches the internet they are not', '2025-10-01', [terminal()], false],
    ['one that is only drawn on it counts', '2025-10-01', [terminal({ number: 'T-9', networks: [] })], false],
    ['the last day of a terminal counts', '2025-10-01', [terminal({ to: '2025-10-01' })], false],
    [
      'one that went the day before does not',
      '2025-10-01',
      [terminal({ to: '2025-09-30' }), terminal({ number: 'T-2', networks: [] })],
      true,
    ],
    [
      'one for the internet alone does not',
      '2025-09-30',
      [terminal(), terminal({ number: 'T-2', use: 'internet-only', internet: true })],
      true,
    ],
    ['while it is not recorded of one nobody knows', '2025-09-30', [terminal({ internet: null })], null],
    ['where there are none nobody knows', '2025-09-30', [terminal({ use: 'internet-only' })], null],
  ])('%s', (_, day, rows, isClosedOff) => {
    expect(inService(day, rows).isClosedOff).toBe(isClosedOff);
  });

  test('terminals are counted by their use', () => {
    const rows = [
      terminal(),
      terminal({ number: 'T-2', use: 'internet-only' }),
      terminal({ number: 'T-3', from: '2026-01-01' }),
    ];
    expect(inService('2025-12-31', rows)).toMatchObject({ work: 1, internetOnly: 1 });
    expect(inService('2026-01-01', rows)).toMatchObject({ work: 2, internetOnly: 1 });
  });
});

test('nothing is known of terminals while nobody declared the register complete', () => {
  const register = { schemaVersion: '1' as const, coverage: null, rows: [terminal()] };
  expect(terminalsInService(register, networks, plainDate('2025-09-30'))).toEqual({
    work: null,
    internetOnly: null,
    isClosedOff: null,
  });
});
