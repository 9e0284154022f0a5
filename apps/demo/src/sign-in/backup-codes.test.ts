import { expect, test } from 'vitest';
import { backupCode, newBackupCodes, timeCode } from './backup-codes.ts';
import { asLogin, isLogin } from './login.ts';

test.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  [' １２３４５６ ', '123456'],
  ['12345', null],
  ['1234567', null],
  ['abcdef', null],
])('the code %j of an authenticator app is %j', (typed, code) => {
  expect(timeCode(typed)).toBe(code);
});

test('a backup code is taken with or without its hyphen, in any case and width', () => {
  for (const code of newBackupCodes()) {
    expect(backupCode(code)).toBe(code);
    expect(backupCode(` ${code.replace('-', '').toUpperCase()} `)).toBe(code);
    expect(timeCode(code)).toBeNull();
  }
});

test('backup codes are ten, and all different', () => {
  expect(new Set(newBackupCodes()).size).toBe(10);
});

test.each([
  ['suzuki', true],
  [' Ｓｕｚｕｋｉ', true],
  ['suzuki.h_2-a', true],
  ['su', false],
  ['2suzuki', false],
  ['鈴木花子', false],
  [`s${'u'.repeat(30)}`, false],
])('%j can be a login: %j', (typed, isOne) => {
  expect(isLogin(asLogin(typed))).toBe(isOne);
});
