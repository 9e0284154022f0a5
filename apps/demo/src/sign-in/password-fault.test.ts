import { expect, test } from 'vitest';
import { passwordFault } from './password-fault.ts';

const rule = { length: 12, contextWords: ['suzuki.h', '見本市', 'chigasaki', 'ab'] };

test.each([
  ['eleven characters', 'x8#kd92md0s', 'too-short'],
  ['twelve characters that nobody guesses', 'x8#kd92md0sl', null],
  ['a character outside the basic plane counts as one', '𠮷8#kd92md0s', 'too-short'],
  ['several unrelated words', 'violet kettle harbour', null],
  ['sixty-four characters', `${'violet kettle '.repeat(4)}harbour`, null],
  ['129 characters', `${'x8#kd92m'.repeat(16)}x`, 'too-long'],
  ['only letters, if they are unrelated', 'violetkettleharbour', null],
  ['a common password with digits after it', 'password1234', 'guessable'],
  ['a common password dressed up', 'P@ssw0rd1234!', 'guessable'],
  ['a row of keys', 'qwertyuiop12', 'guessable'],
  ['one character twelve times', 'aaaaaaaaaaaa', 'guessable'],
  ['the login', 'my suzuki.h kettle', 'context'],
  ['the city in another case', 'kettle CHIGASAKI violet', 'context'],
  ['the city in full-width letters', 'kettle ｃｈｉｇａｓａｋｉ violet', 'context'],
  ['the city by its characters', 'kettle 見本市 violet', 'context'],
  ['a context word of two letters bars nothing', 'ab violet kettle 93', null],
])('%s: %s', (_, password, fault) => {
  expect(passwordFault(password, rule)).toBe(fault);
});
