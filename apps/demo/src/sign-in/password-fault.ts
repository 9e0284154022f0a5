import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Why a password may not be used. */
export type PasswordFault = 'too-short' | 'too-long' | 'context' | 'guessable';

/** What a new password is held against. */
interface PasswordRule {
  /** Fewest characters. */
  readonly length: number;
  /** Words of the place and the person: login, organisation, city. */
  readonly contextWords: readonly string[];
}

/** Most characters of a password; a limit keeps hashing from being used to wear out the server. */
export const LONGEST_PASSWORD = 128;

/** Of zxcvbn's 0 to 4; 3 is "safely unguessable" for a hash of our strength. */
const LEAST_SCORE = 3;
const SHORTEST_CONTEXT_WORD = 3;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Why a password may not be used, or null. Length and how easily it is guessed decide; which kinds of characters it has
 * does not, and it is taken as typed.
 */
export function passwordFault(password: string, { length, contextWords }: PasswordRule): PasswordFault | null {
  if ([...password].length < length) return 'too-short';
  if (password.length > LONGEST_PASSWORD) return 'too-long';
  const words = contextWords.map(folded).filter((word) => word.length >= SHORTEST_CONTEXT_WORD);
  const typed = folded(password);
  if (words.some((word) => typed.includes(word))) return 'context';
  return estimator.check(password, words).score < LEAST_SCORE ? 'guessable' : null;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}
