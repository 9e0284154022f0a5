import type { ClauseId } from '@fukushi-kit/clause';
import type { ConsentState } from '@fukushi-kit/consent';
import { match } from 'ts-pattern';
import { intakeWay } from '../reception/intake-way.ts';
import type { MeetingHeld, MeetingOccasion } from '../support/case-event.ts';

/**
 * Which meetings serve an occasion. `unverified` are the clauses among `clauses` that rest on general knowledge.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export interface MeetingNeeded {
  /** Any of them serves; the first is the one that the contract speaks of. */
  readonly bodies: readonly MeetingHeld['body'][];
  readonly isRequired: boolean;
  readonly clauses: readonly ClauseId[];
  readonly unverified: readonly ClauseId[];
}

/**
 * The meeting for an occasion: at a plan, a re-plan, the judgement of a closing and the decision of a suspension the
 * multilayered support conference (重層的支援会議), in each of the three programmes; without the person's consent to sharing the
 * statutory support council (支援会議) in its place. To follow the progress, a case meeting (ケース会議) serves as well.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:9(2)
 * @clause social-welfare-act:106-6
 *
 * @example
 * meetingFor('suspension', 'given').bodies // => ['support-conference']
 * meetingFor('monitoring', 'given').bodies // => ['support-conference', 'case-meeting']
 * meetingFor('plan', 'refused').bodies // => ['support-council']
 * meetingFor('plan', 'refused').unverified // => ['social-welfare-act:106-6']
 */
export function meetingFor(occasion: MeetingOccasion, consent: ConsentState): MeetingNeeded {
  const { deliberatesIn, clauses, unverified } = intakeWay(consent);
  return match(occasion)
    .returnType<MeetingNeeded>()
    .with('plan', 're-plan', 'closure', 'suspension', () => ({
      bodies: [deliberatesIn],
      isRequired: true,
      clauses: ['kashiwa-r7:7(2)カ(ｵ)', ...clauses],
      unverified,
    }))
    .with('monitoring', () => ({
      bodies: consent === 'given' ? ['support-conference', 'case-meeting'] : [deliberatesIn],
      isRequired: false,
      clauses: ['kashiwa-r7:7(2)カ(ｵ)', 'kashiwa-r7:7(2)エ', ...clauses],
      unverified,
    }))
    .exhaustive();
}
