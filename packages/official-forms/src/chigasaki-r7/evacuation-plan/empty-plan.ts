import type { Plan } from '@fukushi-kit/schema';

/**
 * A plan in which nothing is recorded yet, from which a draft starts.
 *
 * @clause chigasaki-r7:8(2)エ
 *
 * @example
 * emptyPlan.supporters // => null
 */
export const emptyPlan: Plan = {
  schemaVersion: '1',
  controlNumber: null,
  kind: null,
  version: null,
  madeOn: null,
  visit: null,
  consentToMaking: null,
  person: { name: null, reading: null, birthDate: null, sex: null, address: null, contact: null },
  certification: null,
  disability: null,
  household: null,
  emergencyContacts: null,
  reasons: null,
  considerations: null,
  medical: null,
  home: null,
  risks: null,
  timing: null,
  destinations: null,
  route: null,
  supporters: null,
  findings: null,
  careManager: null,
};
