import type { StaffRoster } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { concurrentDutyRequestForm } from '../src/index.ts';
import { concurrentDutyRequestExamples } from '../src/kashiwa-r7/concurrent-duty-request/examples.ts';

const { schemaVersion, name, role, weeklyHours, duty, from, to, answer, answeredOn, ...sheet } =
  concurrentDutyRequestExamples.full;

type Member = StaffRoster['staff'][number];

const member: Pick<Member, 'name' | 'placements' | 'responsible' | 'otherDuties'> = {
  name: name ?? '',
  placements: [
    { from: '2025-04-01', to: '2025-06-30', weeklyHours: '38.75' },
    { from: '2025-07-01', to: null, weeklyHours: '19.375' },
  ],
  responsible: [{ from: '2025-04-01', to: '2025-06-30' }],
  otherDuties: [
    { from: '2025-07-01', to: '2026-03-31', work: duty, approval: { answer: 'approved', on: '2025-06-20' } },
    { from: '2025-06-30', to: null, work: null, approval: null },
  ],
};

test('the request shows the duty, the hours and the role of its first day, and the answer of the city', () => {
  expect(concurrentDutyRequestForm({ member, index: 0, sheet })).toEqual(concurrentDutyRequestExamples.full);
});

test('a duty that nobody answered leaves the answer empty; the day before, hours and role were others', () => {
  expect(concurrentDutyRequestForm({ member, index: 1, sheet })).toMatchObject({
    role: 'responsible',
    weeklyHours: '38.75',
    duty: null,
    answer: null,
    answeredOn: null,
  });
});

test('where nobody recorded other duties there is no request', () => {
  expect(concurrentDutyRequestForm({ member: { ...member, otherDuties: null }, index: 0, sheet })).toBe(null);
});
