import { expect, test } from 'vitest';
import { signInSettings } from './sign-in-settings.ts';

const needed = { baseUrl: 'https://kit.example', secret: 'a secret of the tests, long enough 8f3a' };

test('what is not said has a default', () => {
  expect(signInSettings(needed)).toMatchObject({
    idleTimeout: 30,
    absoluteLifetime: 720,
    failuresBeforeLock: 10,
    lockTime: 15,
    longestLock: 240,
    secretLifetimeHours: 72,
    passwordLength: 12,
    failureFloor: 300,
  });
  expect(signInSettings(needed).secondFactor({ tenant: 'city', role: 'staff' })).toBe('required');
});

test.each([
  ['no idle timeout', { idleTimeout: 0 }],
  ['a session of more than a day', { absoluteLifetime: 1441 }],
  ['a lock after no failure', { failuresBeforeLock: 0 }],
  ['passwords of seven characters', { passwordLength: 7 }],
  ['a number that is none', { lockTime: Number.NaN }],
  ['a short secret', { secret: 'short' }],
])('%s is refused', (_, choice) => {
  expect(() => signInSettings({ ...needed, ...choice })).toThrow(RangeError);
});
