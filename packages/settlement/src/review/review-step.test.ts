import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import {
  type DeliverableForm,
  type DuplicateHolder,
  messages,
  type ReviewEvent,
  type ReviewFindingCode,
  type ReviewState,
  reviewOf,
  reviewStep,
} from '../index.ts';

const original = 'A-1/new';
const day = (text: string): PlainDate => plainDate(text);
const submitted = (form: DeliverableForm = 'form-1'): ReviewEvent => ({
  kind: 'submitted',
  original,
  form,
  on: day('2025-07-10'),
});
const asked: ReviewEvent = { kind: 'correction-asked', original, on: day('2025-07-15'), points: ['避難経路'] };
const again: ReviewEvent = { kind: 'resubmitted', original, on: day('2025-07-17') };
const received: ReviewEvent = { kind: 'received', original, on: day('2025-07-22'), notice: '茅高第1号' };
const replaced = (holder: DuplicateHolder): ReviewEvent => ({
  kind: 'duplicate-replaced',
  original,
  on: day('2025-07-23'),
  holder,
});
const after = (...log: readonly ReviewEvent[]): ReviewState => {
  const review = reviewOf(log);
  expect(review.findings).toEqual([]);
  return review.states.get(original) ?? { at: 'not-submitted' };
};

describe('the review by the city (審査, 9(3)(4))', () => {
  test.each<[what: string, before: readonly ReviewEvent[], event: ReviewEvent, code: ReviewFindingCode, field: string]>(
    [
      ['a receipt before the submission', [], received, 'review-not-submitted', 'kind'],
      ['a correction before the submission', [], asked, 'review-not-submitted', 'kind'],
      ['a second submission', [submitted()], submitted(), 'review-submitted-twice', 'kind'],
      ['a resubmission that nobody asked for', [submitted()], again, 'review-no-correction-asked', 'kind'],
      ['a second resubmission', [submitted(), asked, again], again, 'review-no-correction-asked', 'kind'],
      [
        'a correction without points',
        [submitted()],
        { ...asked, points: [] },
        'review-correction-without-points',
        'points',
      ],
      ['a receipt while a correction is open', [submitted(), asked], received, 'review-correction-open', 'kind'],
      [
        'a receipt without a notice',
        [submitted()],
        { ...received, notice: '' },
        'review-receipt-without-notice',
        'notice',
      ],
      [
        'a receipt whose notice is blank',
        [submitted()],
        { ...received, notice: '　' },
        'review-receipt-without-notice',
        'notice',
      ],
      ['a second receipt', [submitted(), received], received, 'review-already-received', 'kind'],
      [
        'a correction after the receipt',
        [submitted(), received],
        { ...asked, on: day('2025-08-01') },
        'review-already-received',
        'kind',
      ],
      [
        'a resubmission after the receipt',
        [submitted(), received],
        { ...again, on: day('2025-08-01') },
        'review-already-received',
        'kind',
      ],
      ['a day before the last', [submitted()], { ...received, on: day('2025-07-09') }, 'review-day-before-last', 'on'],
      ['a duplicate that is not stale', [submitted()], replaced('person'), 'review-duplicate-not-stale', 'holder'],
      [
        'a duplicate of Form 2',
        [submitted('form-2'), asked, again],
        replaced('person'),
        'review-duplicate-not-stale',
        'holder',
      ],
    ],
  )('%s is refused', (_what, before, event, code, field) => {
    const state = before.length === 0 ? ({ at: 'not-submitted' } as const) : after(...before);
    const step = reviewStep(state, event);
    expect(step).toMatchObject({ ok: false, findings: [{ code, path: [field], severity: 'error' }] });
    const { findings, states } = reviewOf([...before, event]);
    expect(findings).toMatchObject([{ code, path: ['log', before.length, field] }]);
    expect(findings[0]?.clauses?.every((clause) => clause.startsWith('chigasaki-r7:'))).toBe(true);
    expect(states.get(original) ?? { at: 'not-submitted' }).toEqual(state);
    expect(messages[code]).toMatch(/。$/);
  });

  test('events of one day keep the order of the log', () => {
    expect(after(submitted(), { ...received, on: day('2025-07-10') })).toMatchObject({
      at: 'received',
      receivedOn: '2025-07-10',
    });
  });

  test('a correction can be asked for again, also while one is open, and each resubmission restarts the days', () => {
    const later = { ...asked, on: day('2025-07-20') };
    expect(after(submitted(), asked, { ...asked, on: day('2025-07-16') }, again)).toMatchObject({
      corrections: 1,
      since: '2025-07-17',
    });
    expect(after(submitted(), asked, again, later, { ...again, on: day('2025-07-21') })).toMatchObject({
      at: 'under-review',
      submittedOn: '2025-07-10',
      since: '2025-07-21',
      corrections: 2,
      form: 'form-1',
    });
  });

  test('both duplicates are replaced after a correction, before or after the receipt', () => {
    expect(after(submitted(), asked, again)).toMatchObject({ duplicatesToReplace: ['contractor', 'person'] });
    const done = after(submitted(), asked, again, received, replaced('person'));
    expect(done).toMatchObject({ at: 'received', notice: '茅高第1号', duplicatesToReplace: ['contractor'] });
    expect(after(submitted(), asked, again, received, replaced('person'), replaced('contractor'))).toMatchObject({
      duplicatesToReplace: [],
    });
    expect(after(submitted('monthly-report'), asked, again)).toMatchObject({ duplicatesToReplace: [] });
  });

  test('originals are reviewed each for itself', () => {
    const { states } = reviewOf([submitted(), { ...submitted(), original: 'A-2/new' }, received]);
    expect([...states].map(([id, { at }]) => [id, at])).toEqual([
      [original, 'received'],
      ['A-2/new', 'under-review'],
    ]);
  });
});
