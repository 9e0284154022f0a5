import { plainDate } from '@fukushi-kit/calendar';
import { reviewOf } from '@fukushi-kit/settlement';
import { expect, test } from 'vitest';
import { reviewLog } from '../src/submission/review-log.ts';
import type { SubmissionBody } from '../src/submission/submission.ts';

const day = plainDate('2025-07-02');
const original = 'A-1/1';

const handIn = (round: number, afterEvents: number, originals: readonly string[]): SubmissionBody => ({
  schemaVersion: '1',
  month: '2025-06',
  round,
  handedInOn: day,
  afterEvents,
  originals: originals.map((id) => ({
    original: id,
    deliverable: 'form-1',
    form: 'chigasaki-r7/evacuation-plan',
    controlNumber: 'A-1',
    data: {},
    digest: '0'.repeat(64),
  })),
  auditHead: { sequence: 0, hash: '0'.repeat(64) },
});

test('hand-ins and decisions of one and the same day keep their order', () => {
  const asked = { kind: 'correction-asked', original, on: day, points: ['避難経路'] } as const;
  const review = {
    schemaVersion: '1' as const,
    month: '2025-06',
    marks: [],
    events: [
      asked,
      { ...asked, points: ['署名の日'] },
      { kind: 'received', original, on: day, notice: '茅高第1号' } as const,
    ],
  };
  const log = reviewLog([handIn(2, 2, [original]), handIn(1, 0, [original, 'A-2/1'])], review);
  expect(log.map(({ kind }) => kind)).toEqual([
    'submitted',
    'submitted',
    'correction-asked',
    'correction-asked',
    'resubmitted',
    'received',
  ]);
  const { states, findings } = reviewOf(log);
  expect(findings).toEqual([]);
  expect([...states.values()].map(({ at }) => at)).toEqual(['received', 'under-review']);
});
