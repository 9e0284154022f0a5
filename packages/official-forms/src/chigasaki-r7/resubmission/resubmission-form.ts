import type { PlainDate } from '@fukushi-kit/calendar';
import type { CorrectedPoint, ResubmissionForm } from '@fukushi-kit/schema';
import {
  type DuplicateHolder,
  openPoints,
  type Review,
  type ReviewEvent,
  type ReviewState,
} from '@fukushi-kit/settlement';
import { acceptedEvents } from '../../parts/accepted-events.ts';

/**
 * How one point was corrected (修正), in the words of the contractor.
 *
 * @clause chigasaki-r7:9(3)
 */
export type PointCorrected = Pick<CorrectedPoint, 'controlNumber' | 'before' | 'after' | 'confirmedOn'>;

/**
 * The data of the letter with which corrected deliverables are handed in again (再提出書): every point that the city asked
 * for since each original was last handed in, beside what the contractor says of it. `corrected` finds that by the
 * original and the words of the point. A day stands for a duplicate (副本) only when none of that holder is left to replace.
 *
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:8(3)ア
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { reviewOf } from '@fukushi-kit/settlement';
 * const original = 'A-1/new';
 * const log = [
 *   { kind: 'submitted', original, form: 'form-1', on: plainDate('2025-07-10') },
 *   { kind: 'correction-asked', original, on: plainDate('2025-07-15'), points: ['移動手段'] },
 *   { kind: 'resubmitted', original, on: plainDate('2025-07-17') },
 * ];
 * const corrected = () => ({ controlNumber: 'A-1', before: '（印なし）', after: '家族の車', confirmedOn: '2025-07-16' });
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const letter = { controlNumber: null, contractor, month: null, noticeNumber: null, noticedOn: null };
 * const resubmittedOn = plainDate('2025-07-17');
 * const data = resubmissionForm({ log, review: reviewOf(log), resubmittedOn, corrected, letter });
 * data.corrections.map(({ point, after }) => [point, after]) // => [['移動手段', '家族の車']]
 * data.round // => 1
 */
export function resubmissionForm(given: {
  /** Up to the resubmission; what comes after it would count too. */
  readonly log: readonly ReviewEvent[];
  /** What follows from the log. */
  readonly review: Review;
  readonly resubmittedOn: PlainDate;
  readonly corrected: (original: string, point: string) => PointCorrected;
  readonly letter: Pick<ResubmissionForm, 'controlNumber' | 'contractor' | 'month' | 'noticeNumber' | 'noticedOn'>;
}): ResubmissionForm {
  const { log, review, resubmittedOn, corrected, letter } = given;
  const events = acceptedEvents(log, review);
  const again = events.flatMap(({ kind, on, original }) =>
    kind === 'resubmitted' && on === resubmittedOn ? [original] : [],
  );
  const states = again.flatMap((original) => review.states.get(original) ?? []);
  const replaced = events.filter((event) => again.includes(event.original));
  return {
    schemaVersion: '1',
    ...letter,
    resubmittedOn,
    round: roundOf(states),
    corrections: again.flatMap((original) =>
      pointsOf(events, original).map((point) => ({
        ...corrected(original, point),
        form: formOf(review.states.get(original)),
        point,
      })),
    ),
    contractorCopyReplacedOn: replacedOn(replaced, states, 'contractor'),
    personCopyReplacedOn: replacedOn(replaced, states, 'person'),
  };
}

/** The points that were asked for before an original was last handed in again, since the time before. */
function pointsOf(events: readonly ReviewEvent[], original: string): readonly string[] {
  const own = events.filter((event) => event.original === original);
  const last = own.findLastIndex(({ kind }) => kind === 'resubmitted');
  return openPoints(own.slice(0, last)).get(original) ?? [];
}

function formOf(state: ReviewState | undefined): CorrectedPoint['form'] {
  return state === undefined || state.at === 'not-submitted' ? null : state.form;
}

function roundOf(states: readonly ReviewState[]): number | null {
  const rounds = states.flatMap((state) => (state.at === 'not-submitted' ? [] : [state.corrections]));
  return rounds.length === 0 ? null : Math.max(...rounds);
}

function replacedOn(
  events: readonly ReviewEvent[],
  states: readonly ReviewState[],
  holder: DuplicateHolder,
): PlainDate | null {
  const isLeft = states.some((state) => state.at !== 'not-submitted' && state.duplicatesToReplace.includes(holder));
  if (isLeft) return null;
  return events.findLast((event) => event.kind === 'duplicate-replaced' && event.holder === holder)?.on ?? null;
}
