import { expect, test } from 'vitest';
import { openPoints } from './open-points.ts';
import { type ProfileId, profile } from './profile.ts';

const codes = (input: ReturnType<typeof profile>): string[] => [...new Set(openPoints(input).map(({ code }) => code))];

test('Chigasaki has yet to settle the contract day, readings, fees, a length and its recipients', () => {
  expect(codes(profile('chigasaki-r7'))).toEqual([
    'no-first-day',
    'reading-open',
    'fee-open',
    'late-interest-open',
    'parameter-open',
    'to-be-confirmed',
    'unverified',
  ]);
});

test('a contract day that is given is open no more', () => {
  const chigasaki = profile('chigasaki-r7');
  const performancePeriod = { from: '2025-05-01', to: '2026-03-10', clause: 'chigasaki-r7:4' };
  const contracted = { ...chigasaki, performancePeriod };
  expect(codes(contracted)).not.toContain('no-first-day');
});

test.each<[id: ProfileId, open: string]>([
  [
    'kashiwa-r7',
    'reading-open advances-open settlement-open late-interest-open parameter-open to-be-confirmed unverified',
  ],
  ['sagamihara-r6', 'no-period recipients-open regime-open'],
  ['koga-r6', 'no-period recipients-open regime-open fee-open'],
  ['ise-r5', 'no-period recipients-open regime-open due-rule-open fee-open'],
  ['ino-r1', 'no-period no-rule recipients-open regime-open fee-open'],
  ['hyogo-r3', 'no-period no-rule recipients-open regime-open fee-open'],
  ['fukuoka-r3', 'no-period no-rule recipients-open regime-open to-be-confirmed'],
  ['nagareyama-r6', 'no-period recipients-open regime-open to-be-confirmed'],
  ['nobeoka-r7', 'no-period recipients-open regime-open to-be-confirmed'],
])('%s leaves open what its sources do not say: %s', (id, open) => {
  expect(codes(profile(id)).join(' ')).toBe(open);
});

test('a doubt that the profile does not mention is open', () => {
  const silent = { ...profile('kashiwa-r7'), readings: [] };
  expect(openPoints(silent).map(({ detail }) => detail?.['doubt'])).toContain('kashiwa-r7:3(2)/holidays');
});
