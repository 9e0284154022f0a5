import { expect, test } from 'vitest';
import { openPoints } from './open-points.ts';
import { profile } from './profile.ts';

const codes = (input: ReturnType<typeof profile>): string[] => [...new Set(openPoints(input).map(({ code }) => code))];

test('Chigasaki has yet to settle the contract day, readings, fees, a length and its recipients', () => {
  expect(codes(profile('chigasaki-r7'))).toEqual([
    'no-first-day',
    'reading-open',
    'fee-open',
    'parameter-open',
    'to-be-confirmed',
  ]);
});

test('a contract day that is given is open no more', () => {
  const chigasaki = profile('chigasaki-r7');
  const contracted = { ...chigasaki, performancePeriod: { ...chigasaki.performancePeriod, from: '2025-05-01' } };
  expect(codes(contracted)).not.toContain('no-first-day');
});

test('a doubt that the profile does not mention is open', () => {
  const silent = { ...profile('kashiwa-r7'), readings: [] };
  expect(openPoints(silent).map(({ detail }) => detail?.['doubt'])).toContain('kashiwa-r7:3(2)/holidays');
});
