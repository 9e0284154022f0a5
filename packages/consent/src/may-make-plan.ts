import type { PlainDate } from '@fukushi-kit/calendar';
import type { ConsentEvent } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import { type ConsentState, consentState } from './consent-state.ts';

/**
 * Whether the person consents to a plan being made: asked apart from its provision, so a person may want a plan and
 * keep it to the city. `open` while no answer is recorded.
 *
 * @clause basic-act-on-disaster-management:49-14(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * mayMakePlan([], plainDate('2025-06-30')) // => 'open'
 */
export function mayMakePlan(log: readonly ConsentEvent[], asOf: PlainDate): 'yes' | 'no' | 'open' {
  return match<ConsentState, 'yes' | 'no' | 'open'>(consentState(log, 'plan-making', asOf))
    .with('given', () => 'yes')
    .with('refused', 'withdrawn', () => 'no')
    .with('unanswered', () => 'open')
    .exhaustive();
}
