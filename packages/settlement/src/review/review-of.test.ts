import { addDays, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DuplicateHolder, type ReviewEvent, reviewOf, reviewStep } from '../index.ts';

const original = 'A-1/new';
const receivedLog: readonly ReviewEvent[] = [
  { kind: 'submitted', original, form: 'form-1', on: plainDate('2025-07-10') },
  { kind: 'received', original, on: plainDate('2025-07-22'), notice: '茅高第1号' },
];

interface Model {
  isIn: boolean;
  isAsked: boolean;
  isReceived: boolean;
  stale: Set<DuplicateHolder>;
}

interface Real {
  log: ReviewEvent[];
}

const lastOf = ({ log }: Real): PlainDate => log.at(-1)?.on ?? plainDate('2025-04-01');

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
              on: addDays(plainDate('2025-07-22'), index),
              form: 'form-1',
              points: ['一'],
              notice: '二',
            }) as ReviewEvent,
        );
        const { states } = reviewOf([...receivedLog, ...log]);
        expect(states.get(original)).toEqual(reviewOf(receivedLog).states.get(original));
      }),
    );
  });
});
