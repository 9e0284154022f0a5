import type { ClauseId } from '@fukushi-kit/clause';
import type { ConsentState } from '@fukushi-kit/consent';
import type { ReadingUsed } from '@fukushi-kit/yen';
import { match } from 'ts-pattern';

/**
 * How agencies may work together on a household: with consent to sharing in the multilayered support conference
 * (重層的支援会議), without it only in the statutory support council (支援会議); `ask-person` while there is no answer.
 * `unverified` are the clauses among `clauses` whose use without consent this project knows from general knowledge only.
 *
 * @clause kashiwa-r7:7(2)イ kashiwa-r7:9(2) social-welfare-act:106-6
 */
export interface IntakeWay {
  readonly way: 'consented' | 'without-consent';
  readonly deliberatesIn: 'support-conference' | 'support-council';
  readonly needs: readonly 'ask-person'[];
  readonly clauses: readonly ClauseId[];
  readonly unverified: readonly ClauseId[];
  readonly readings: readonly ReadingUsed[];
}

const SHARING: readonly ReadingUsed[] = [{ doubt: 'kashiwa-r7:9(2)/sharing', reading: 'within-purpose' }];

/**
 * The way of an intake (相談受付) by where the person's consent to sharing stands. The contract forbids to give data to
 * others and has no exception, while its programme is sharing; the way rests on the reading `within-purpose` of
 * `kashiwa-r7:9(2)/sharing`, which is built in.
 *
 * @clause kashiwa-r7:7(2)イ
 * @clause kashiwa-r7:9(2)
 * @clause social-welfare-act:106-6
 *
 * @example
 * intakeWay('given').deliberatesIn // => 'support-conference'
 * intakeWay('refused').deliberatesIn // => 'support-council'
 * intakeWay('refused').unverified // => ['social-welfare-act:106-6']
 * intakeWay('unanswered').needs // => ['ask-person']
 */
export function intakeWay(consent: ConsentState): IntakeWay {
  const without = {
    way: 'without-consent',
    deliberatesIn: 'support-council',
    needs: [],
    clauses: ['kashiwa-r7:9(2)', 'social-welfare-act:106-6'],
    unverified: ['social-welfare-act:106-6'],
    readings: SHARING,
  } as const;
  return match(consent)
    .returnType<IntakeWay>()
    .with('given', () => ({
      way: 'consented',
      deliberatesIn: 'support-conference',
      needs: [],
      clauses: ['kashiwa-r7:7(2)イ', 'kashiwa-r7:9(2)'],
      unverified: [],
      readings: SHARING,
    }))
    .with('refused', 'withdrawn', () => without)
    .with('unanswered', () => ({ ...without, needs: ['ask-person'] }))
    .exhaustive();
}
