import { type ControlResult, control, type Gravity, type PolicyReport, words } from '@fukushi-kit/policy-check';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { policyMessages } from './messages.ja.ts';

/** Which results make a check fail: breaches of at least this gravity, or with `unverified` every breach and what is open. */
export type FailOn = 'critical' | 'high' | 'medium' | 'low' | 'unverified';

/** From the gravest down; each holds those before it. */
const LEVELS: readonly FailOn[] = ['critical', 'high', 'medium', 'low', 'unverified'];

/** The word of a level, as it is given and shown. */
export function failOnWord(level: FailOn): string {
  return level === 'unverified' ? policyMessages.failOnUnverified : words.gravity[level];
}

/** The level that an option names, by its word or its name in data; every breach where it is left out. */
export function failOnOption(text: string | boolean | undefined): Outcome<FailOn> {
  if (text === undefined) return { ok: true, value: 'low' };
  const value = LEVELS.find((level) => level === text || failOnWord(level) === text);
  if (value !== undefined) return { ok: true, value };
  return wrongUse(messages.at('--fail-on', policyMessages.noSuchGravity(LEVELS.map(failOnWord))));
}

/** The results that make a check fail. A breach that the city let pass for a time (例外措置) is none of them. */
export function failingResults({ results }: PolicyReport, level: FailOn): readonly ControlResult[] {
  return results.filter(({ control: id, verdict, waivers }) => {
    if (verdict === 'unverified') return level === 'unverified';
    return verdict === 'nonconforming' && waivers.length === 0 && isWithin(control(id).gravity, level);
  });
}

function isWithin(gravity: Gravity, level: FailOn): boolean {
  const rank = (LEVELS as readonly string[]).indexOf(gravity);
  return rank >= 0 && rank <= LEVELS.indexOf(level);
}
