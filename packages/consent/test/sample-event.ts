import type { ConsentEvent } from '@fukushi-kit/schema';

/** A consent event with everything unsaid left plain. */
export function event(parts: Partial<ConsentEvent>): ConsentEvent {
  return {
    schemaVersion: '1',
    subject: 'plan-provision',
    giver: 'person',
    agent: null,
    supporter: null,
    answer: 'given',
    on: '2025-06-03',
    formVersion: 'chigasaki-r7/evacuation-plan@1',
    textDigest: `sha-256:${'0'.repeat(64)}`,
    recipients: ['fire', 'police'],
    ...parts,
  };
}
