import type { ReviewEvent } from './review-event.ts';
import type { ReviewState } from './review-state.ts';
import { reviewStep } from './review-step.ts';

/**
 * By original, every point to correct (指摘) that the city asked for since the original was last handed in, in the order of
 * the log: what a resubmission (再提出) has to answer. An original that waits for none is left out, and an event that the
 * review refuses changes nothing.
 *
 * @clause chigasaki-r7:9(3)
 *
 * @example
 * const original = 'A-1/new'
 * const log = [
 *   { kind: 'submitted', original, form: 'form-1', on: '2025-07-10' },
 *   { kind: 'correction-asked', original, on: '2025-07-15', points: ['避難経路'] },
 *   { kind: 'correction-asked', original, on: '2025-07-16', points: ['署名の日'] },
 * ]
 * openPoints(log).get(original) // => ['避難経路', '署名の日']
 * openPoints([...log, { kind: 'resubmitted', original, on: '2025-07-17' }]).size // => 0
 */
export function openPoints(log: readonly ReviewEvent[]): ReadonlyMap<string, readonly string[]> {
  const states = new Map<string, ReviewState>();
  const open = new Map<string, readonly string[]>();
  for (const event of log) {
    const { original } = event;
    const step = reviewStep(states.get(original) ?? { at: 'not-submitted' }, event);
    if (!step.ok) continue;
    states.set(original, step.value);
    if (event.kind === 'correction-asked') open.set(original, [...(open.get(original) ?? []), ...event.points]);
    if (event.kind === 'resubmitted') open.delete(original);
  }
  return open;
}
