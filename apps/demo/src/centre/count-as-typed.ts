import type { Sent } from '../plain-form/sent.ts';

/** A whole number that was sent. What is none stays as it was typed: no border lets it pass, and it can be put right. */
export function countAsTyped(sent: Sent, name: string): number | string | null {
  const count = sent.count(name);
  return Number.isNaN(count) ? sent.text(name) : count;
}
