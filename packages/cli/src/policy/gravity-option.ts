import { type Gravity, words } from '@fukushi-kit/policy-check';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { policyMessages } from './messages.ja.ts';

/** One of some gravities, by its Japanese word (重大) or its name in data (critical). */
export function gravityOption<Allowed extends Gravity>(
  text: string,
  option: string,
  allowed: readonly Allowed[],
): Outcome<Allowed> {
  const value = allowed.find((gravity) => gravity === text || words.gravity[gravity] === text);
  if (value !== undefined) return { ok: true, value };
  const known = allowed.map((gravity) => words.gravity[gravity]);
  return wrongUse(messages.at(option, policyMessages.noSuchGravity(known)));
}
