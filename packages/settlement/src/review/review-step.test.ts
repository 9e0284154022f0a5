import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
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

interface Model {
  isIn: boolean;
  isAsked: boolean;
  isReceived: boolean;
  stale: Set<DuplicateHolder>;
}

interface Real {
  log: ReviewEvent[];
}

const lastOf = ({ log }: Real): PlainDate => log.at(-1)?.on ?? day('2025-04-01');

/** One event on the day after the last one, and whether the contract allows it. */
class Move implements fc.Command<Model, Real> {
  readonly kind: ReviewEvent['kind'];
  readonly holder: DuplicateHolder;

  constructor(kind: ReviewEvent['kind'], holder: DuplicateHolder) {
    this.kind = kind;
    this.holder = holder;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const event = {
      original,
      on: addDays(lastOf(real), 1),
      form: 'form-1',
      points: ['一'],
      holder: this.holder,
      notice: '一',
      kind: this.kind,
    } as ReviewEvent;
    const before = reviewOf(real.log).states.get(original) ?? { at: 'not-submitted' };
    const step = reviewStep(before, event);
    expect(step.ok).toBe(this.isAllowed(model));
    if (!step.ok) return;
    this.change(model);
    real.log.push(event);
    const { states, findings } = reviewOf(real.log);
    expect(findings).toEqual([]);
    expect(states.get(original)).toEqual(step.value);
    expect(step.value.at).toBe(model.isReceived ? 'received' : model.isAsked ? 'correction-asked' : 'under-review');
    expect(step.value.at === 'not-submitted' ? [] : [...step.value.duplicatesToReplace].sort()).toEqual(
      [...model.stale].sort(),
    );
  }

  isAllowed({ isIn, isAsked, isReceived, stale }: Model): boolean {
    const allowed: Readonly<Record<ReviewEvent['kind'], boolean>> = {
      submitted: !isIn,
      'correction-asked': isIn && !isReceived,
      resubmitted: isIn && isAsked && !isReceived,
      'duplicate-replaced': stale.has(this.holder),
      received: isIn && !isAsked && !isReceived,
    };
    return allowed[this.kind];
  }

  change(model: Model): void {
    if (this.kind === 'submitted') model.isIn = true;
    if (this.kind === 'correction-asked') model.isAsked = true;
    if (this.kind === 'received') model.isReceived = true;
    if (this.kind === 'duplicate-replaced') model.stale.delete(this.holder);
    if (this.kind === 'resubmitted') {
      model.isAsked = false;
      model.stale = new Set(['contractor', 'person']);
    }
  }

  toString(): string {
    return `${this.kind}(${this.holder})`;
  }
}

describe('the review as a machine', () => {
  test('allows what the contract allows and nothing else, in any order of events', () => {
    const kinds = ['submitted', 'correction-asked', 'resubmitted', 'duplicate-replaced', 'received'] as const;
    const moves = kinds.flatMap((kind) =>
      (['contractor', 'person'] as const).map((holder) => fc.constant(new Move(kind, holder))),
    );
    fc.assert(
      fc.property(fc.commands(moves, { size: 'large', maxCommands: 40 }), (commands) => {
        const setup = (): { model: Model; real: Real } => ({
          model: { isIn: false, isAsked: false, isReceived: false, stale: new Set() },
          real: { log: [] },
        });
        fc.modelRun(setup, commands);
      }),
    );
  });

  test('once received an original stays received, whatever comes', () => {
    const anyKind = fc.constantFrom<ReviewEvent['kind']>('submitted', 'correction-asked', 'resubmitted', 'received');
    fc.assert(
      fc.property(fc.array(anyKind, { maxLength: 12 }), (kinds) => {
        const log = kinds.map(
          (kind, index) =>
            ({
              original,
              kind,
              on: addDays(received.on, index),
              form: 'form-1',
              points: ['一'],
              notice: '二',
            }) as ReviewEvent,
        );
        const { states } = reviewOf([submitted(), received, ...log]);
        expect(states.get(original)).toEqual(after(submitted(), received));
      }),
    );
  });
});
