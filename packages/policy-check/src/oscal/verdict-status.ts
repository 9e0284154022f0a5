import type { Verdict } from '../evaluate/verdict.ts';
import type { OscalStatus } from './model/oscal-finding.ts';

/**
 * What OSCAL's finding says of a verdict, `null` where nothing was found: what does not apply or is left to the city is
 * neither satisfied nor not, and OSCAL has no third state. Unverified is told as not satisfied, so that nobody takes it for kept.
 */
export const verdictStatus: Readonly<Record<Verdict, OscalStatus | null>> = {
  conforming: { state: 'satisfied', reason: 'pass' },
  nonconforming: { state: 'not-satisfied', reason: 'fail' },
  unverified: { state: 'not-satisfied', reason: 'other' },
  'effort-unmet': { state: 'not-satisfied', reason: 'other' },
  'not-applicable': null,
  'left-to-city': null,
};
