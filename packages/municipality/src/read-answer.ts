import { isPlainDate } from '@fukushi-kit/calendar';
import { isWebCitation } from '@fukushi-kit/clause';
import { match } from 'ts-pattern';
import { hasRightCheckDigit } from './municipality-code.ts';
import type { AnswerKind, ProfileAnswer, ProfileQuestion } from './profile-question.ts';

/**
 * Whether something answers a question, checked as the question says.
 *
 * @clause none a check of input
 *
 * @example
 * const code = profileQuestions.find(({ id }) => id === 'code');
 * isAnswer(code, '142077') // => true
 * isAnswer(code, '142078') // => false
 */
export function isAnswer({ answer }: ProfileQuestion, given: unknown): given is ProfileAnswer {
  const text = typeof given === 'string' ? given : '';
  return match(answer)
    .with({ kind: 'text' }, ({ maximum }) => text.trim() !== '' && text.length <= maximum)
    .with({ kind: 'profile-id' }, () => /^[a-z][a-z0-9-]{0,59}$/.test(text))
    .with({ kind: 'municipality-code' }, () => hasRightCheckDigit(text))
    .with({ kind: 'page' }, () => isWebCitation(text) && !text.includes('#'))
    .with({ kind: 'place' }, () => /^[^\s"<>#]{1,80}$/.test(text))
    .with({ kind: 'day' }, () => isPlainDate(text))
    .with({ kind: 'yes-no' }, () => typeof given === 'boolean')
    .with({ kind: 'integer' }, (range) => isInteger(given) && range.minimum <= given && given <= range.maximum)
    .with({ kind: 'choice' }, ({ choices }) => Object.hasOwn(choices, text))
    .with({ kind: 'choices' }, ({ choices }) => isSomeOf(given, choices))
    .exhaustive();
}

/**
 * Reads a typed line as the answer to a question: はい or いいえ, a figure, choices by number, word or label with commas
 * or 、 between them. `null` if it is no answer.
 *
 * @clause none a way of writing
 *
 * @example
 * const ask = (id) => profileQuestions.find((question) => question.id === id);
 * readAnswer(ask('only-at-home'), 'はい') // => true
 * readAnswer(ask('care-levels'), '要介護4、care-5') // => ['care-4', 'care-5']
 * readAnswer(ask('age-from'), '75') // => 75
 * readAnswer(ask('age-from'), '七十五') // => null
 */
export function readAnswer(question: ProfileQuestion, line: string): ProfileAnswer | null {
  const given = typed(question.answer, line.trim());
  return isAnswer(question, given) ? given : null;
}

function typed(answer: AnswerKind, line: string): unknown {
  if (answer.kind === 'yes-no') return line === 'はい' ? true : line === 'いいえ' ? false : null;
  if (answer.kind === 'integer') return /^[0-9]{1,9}$/.test(line) ? Number(line) : null;
  if (answer.kind === 'choice') return wordOf(answer.choices, line);
  if (answer.kind === 'choices') return line.split(/\s*[,、，]\s*/).map((each) => wordOf(answer.choices, each));
  return line;
}

/** A choice by its word, its label, or its number counted from 1. */
function wordOf(choices: Readonly<Record<string, string>>, text: string): string | undefined {
  const words = Object.keys(choices);
  return words.find((word, index) => word === text || choices[word] === text || String(index + 1) === text);
}

function isSomeOf(given: unknown, choices: Readonly<Record<string, string>>): boolean {
  return (
    Array.isArray(given) &&
    given.length > 0 &&
    given.every((word) => typeof word === 'string' && Object.hasOwn(choices, word)) &&
    new Set(given).size === given.length
  );
}

function isInteger(given: unknown): given is number {
  return Number.isSafeInteger(given);
}
