import type { Finding } from '@fukushi-kit/schema';
import type { ReviewFindingCode } from '../finding-code.ts';
import type { ReviewEvent } from './review-event.ts';
import type { ReviewState } from './review-state.ts';
import { reviewStep } from './review-step.ts';

/**
 * Where every original of a log stands, by its id, and every event that was refused, with the path
 * `['log', index, field]`.
 *
 * @clause chigasaki-r7:9(3) chigasaki-r7:9(4)
 */
export interface Review {
  readonly states: ReadonlyMap<string, ReviewState>;
  readonly findings: readonly Finding<ReviewFindingCode>[];
}

/**
 * Where every original (正本) of a log of events stands in the review by the city (審査). An event that is refused
 * changes nothing and is named in a finding.
 *
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 *
 * @example
 * const original = 'A-1/new'
 * const review = reviewOf([
 *   { kind: 'submitted', original, form: 'form-1', on: '2025-07-10' },
 *   { kind: 'correction-asked', original, on: '2025-07-15', points: ['避難経路'] },
 *   { kind: 'resubmitted', original, on: '2025-07-17' },
 *   { kind: 'received', original, on: '2025-07-22', notice: '茅高第1号' },
 *   { kind: 'resubmitted', original, on: '2025-07-23' },
 * ])
 * review.states.get(original).at // => 'received'
 * review.states.get(original).duplicatesToReplace // => ['contractor', 'person']
 * review.findings.map(({ code, path }) => [code, path]) // => [['review-already-received', ['log', 4, 'kind']]]
 */
export function reviewOf(log: readonly ReviewEvent[]): Review {
  const states = new Map<string, ReviewState>();
  const findings: Finding<ReviewFindingCode>[] = [];
  for (const [index, event] of log.entries()) {
    const step = reviewStep(states.get(event.original) ?? { at: 'not-submitted' }, event);
    if (step.ok) states.set(event.original, step.value);
    else findings.push(...step.findings.map((finding) => ({ ...finding, path: ['log', index, ...finding.path] })));
  }
  return { states, findings };
}
