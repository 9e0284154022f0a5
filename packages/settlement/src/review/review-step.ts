import type { ClauseId } from '@fukushi-kit/clause';
import type { Parsed } from '@fukushi-kit/schema';
import { match, P } from 'ts-pattern';
import type { ReviewFindingCode } from '../finding-code.ts';
import type { DeliverableForm, DuplicateHolder, ReviewEvent } from './review-event.ts';
import type { ReviewState, Submitted } from './review-state.ts';

const DUPLICATES: Readonly<Record<DeliverableForm, readonly DuplicateHolder[]>> = {
  'form-1': ['contractor', 'person'],
  'form-2': [],
  'monthly-report': [],
};

const CLAUSES: Readonly<Record<ReviewFindingCode, readonly ClauseId[]>> = {
  'review-not-submitted': ['chigasaki-r7:9(2)', 'chigasaki-r7:9(3)'],
  'review-submitted-twice': ['chigasaki-r7:9(2)', 'chigasaki-r7:12'],
  'review-correction-without-points': ['chigasaki-r7:9(3)'],
  'review-correction-open': ['chigasaki-r7:9(3)', 'chigasaki-r7:9(4)'],
  'review-no-correction-asked': ['chigasaki-r7:9(3)'],
  'review-already-received': ['chigasaki-r7:9(4)'],
  'review-receipt-without-notice': ['chigasaki-r7:9(4)'],
  'review-duplicate-not-stale': ['chigasaki-r7:8(3)ア'],
  'review-day-before-last': ['chigasaki-r7:9(3)'],
};

type Step = Parsed<ReviewState, ReviewFindingCode>;

/**
 * The state of an original (正本) after one more event, or the finding that refuses the event, with its clauses.
 *
 * A correction can be asked for as often as needed, by its points. A resubmission needs one that was asked for, restarts
 * the days of inspection, and makes both duplicates (副本) of Form 1 stale. An original is received by the city's notice
 * and only then, never while a correction is open, and nothing is asked of it after that; duplicates may still be
 * replaced.
 *
 * @clause chigasaki-r7:9(3)
 * @clause chigasaki-r7:9(4)
 * @clause chigasaki-r7:8(3)ア
 *
 * @example
 * const original = 'A-1/new'
 * const submitted = { kind: 'submitted', original, form: 'form-1', on: '2025-07-10' }
 * const first = reviewStep({ at: 'not-submitted' }, submitted)
 * first.value.at // => 'under-review'
 * const asked = reviewStep(first.value, { kind: 'correction-asked', original, on: '2025-07-15', points: ['避難経路'] })
 * const notice = { kind: 'received', original, on: '2025-07-18', notice: '茅高第1号' }
 * reviewStep(asked.value, notice).findings.map(({ code }) => code) // => ['review-correction-open']
 * reviewStep(first.value, notice).value.receivedOn // => '2025-07-18'
 */
export function reviewStep(state: ReviewState, event: ReviewEvent): Step {
  if (state.at === 'not-submitted') {
    return event.kind === 'submitted'
      ? { ok: true, value: submission(event) }
      : refused('review-not-submitted', 'kind');
  }
  if (event.on < state.lastOn) return refused('review-day-before-last', 'on');
  return match(event)
    .returnType<Step>()
    .with({ kind: 'submitted' }, () => refused('review-submitted-twice', 'kind'))
    .with({ kind: 'correction-asked' }, ({ on, points }) => askCorrection(state, on, points))
    .with({ kind: 'resubmitted' }, ({ on }) => resubmit(state, on))
    .with({ kind: 'duplicate-replaced' }, ({ on, holder }) => replaceDuplicate(state, on, holder))
    .with({ kind: 'received' }, ({ on, notice }) => receive(state, on, notice))
    .exhaustive();
}

type Known = Exclude<ReviewState, { at: 'not-submitted' }>;

function submission({ on, form }: ReviewEvent & { kind: 'submitted' }): ReviewState {
  const submitted: Submitted = {
    form,
    submittedOn: on,
    since: on,
    lastOn: on,
    corrections: 0,
    duplicatesToReplace: [],
  };
  return { ...submitted, at: 'under-review' };
}

function askCorrection(state: Known, on: Submitted['lastOn'], points: readonly string[]): Step {
  return match({ at: state.at, hasPoints: points.length > 0 })
    .returnType<Step>()
    .with({ at: 'received' }, () => refused('review-already-received', 'kind'))
    .with({ hasPoints: false }, () => refused('review-correction-without-points', 'points'))
    .with({ at: P.union('under-review', 'correction-asked') }, () => ({
      ok: true,
      value: { ...submittedOf(state), at: 'correction-asked', lastOn: on },
    }))
    .exhaustive();
}

function resubmit(state: Known, on: Submitted['lastOn']): Step {
  return match(state.at)
    .returnType<Step>()
    .with('received', () => refused('review-already-received', 'kind'))
    .with('under-review', () => refused('review-no-correction-asked', 'kind'))
    .with('correction-asked', () => ({
      ok: true,
      value: {
        ...submittedOf(state),
        at: 'under-review',
        since: on,
        lastOn: on,
        corrections: state.corrections + 1,
        duplicatesToReplace: DUPLICATES[state.form],
      },
    }))
    .exhaustive();
}

function replaceDuplicate(state: Known, on: Submitted['lastOn'], holder: DuplicateHolder): Step {
  if (!state.duplicatesToReplace.includes(holder)) return refused('review-duplicate-not-stale', 'holder');
  const duplicatesToReplace = state.duplicatesToReplace.filter((each) => each !== holder);
  return { ok: true, value: { ...state, lastOn: on, duplicatesToReplace } };
}

function receive(state: Known, on: Submitted['lastOn'], notice: string): Step {
  return match({ at: state.at, hasNotice: notice.trim() !== '' })
    .returnType<Step>()
    .with({ at: 'received' }, () => refused('review-already-received', 'kind'))
    .with({ at: 'correction-asked' }, () => refused('review-correction-open', 'kind'))
    .with({ hasNotice: false }, () => refused('review-receipt-without-notice', 'notice'))
    .with({ at: 'under-review' }, () => ({
      ok: true,
      value: { ...submittedOf(state), at: 'received', lastOn: on, receivedOn: on, notice },
    }))
    .exhaustive();
}

function submittedOf(state: Known): Submitted {
  const { form, submittedOn, since, lastOn, corrections, duplicatesToReplace } = state;
  return { form, submittedOn, since, lastOn, corrections, duplicatesToReplace };
}

function refused(code: ReviewFindingCode, field: string): Step {
  return { ok: false, findings: [{ code, path: [field], severity: 'error', clauses: CLAUSES[code] }] };
}
