import { randomInt } from 'node:crypto';
import { dictionary } from '@zxcvbn-ts/language-common';

/** Six words of 7,776 are 77 bits: nobody tries them out. */
const WORDS = 6;

/** A passphrase that can be read out over the telephone: words by dice, divided by hyphens. It is kept nowhere. */
export function lockWords(): string {
  const words = dictionary['diceware-common'];
  return Array.from({ length: WORDS }, () => words[randomInt(words.length)] ?? '').join('-');
}
