import type { Case, ConsentEvent } from '@fukushi-kit/schema';
import { standingFor } from '../desk/consent-events.ts';

/** A consent that stands, and its place in the log. */
export interface StandingConsent {
  readonly at: number;
  readonly event: ConsentEvent;
}

/** Every consent of a person's log that stands as given and may be withdrawn. */
export function standingConsents({ consents }: Pick<Case, 'consents'>): readonly StandingConsent[] {
  return consents.flatMap((event, at) =>
    event.answer === 'given' && standingFor(consents, event) === event ? [{ at, event }] : [],
  );
}

/** The answers of proxies (代理人) whose name nobody recorded. */
export function namelessAgents({ consents }: Pick<Case, 'consents'>): readonly StandingConsent[] {
  return consents.flatMap((event, at) =>
    event.giver === 'agent' && (event.agent?.name ?? null) === null ? [{ at, event }] : [],
  );
}

/** The log with a consent withdrawn; who withdraws is asked, whom it was given to stays. */
export function withdrawn(
  { consents }: Case,
  at: number,
  { on, giver }: { readonly on: string; readonly giver: ConsentEvent['giver'] },
): readonly ConsentEvent[] {
  const event = consents[at];
  if (event === undefined) return consents;
  const agent = giver === 'agent' ? (event.agent ?? { name: null, relation: null, reason: null }) : null;
  return [...consents, { ...event, answer: 'withdrawn', on, giver, agent, formVersion: null, textDigest: null }];
}

/** The log with the name of a proxy, as it was signed on paper. */
export function namedAgent({ consents }: Case, at: number, name: string): readonly ConsentEvent[] {
  return consents.map((event, index) =>
    index === at
      ? { ...event, agent: { relation: event.agent?.relation ?? null, reason: event.agent?.reason ?? null, name } }
      : event,
  );
}
