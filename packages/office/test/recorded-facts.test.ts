import { bundledHolidays, plainDate } from '@fukushi-kit/calendar';
import { profile } from '@fukushi-kit/municipality';
import type { StaffRoster } from '@fukushi-kit/schema';
import { expect, test } from 'vitest';
import { duties } from '../src/duty/duties.ts';
import { noDutyFacts } from '../src/duty/duty-facts.ts';
import { factsOfCentreLog, factsOfRoster, withRecorded } from '../src/duty/recorded-facts.ts';

const none = noDutyFacts('kashiwa-r7');

type Member = StaffRoster['staff'][number];
const roster = (changes: Member['changes'], staffNumber = 'S-3'): StaffRoster => ({
  schemaVersion: '1',
  organizationCharts: [],
  staff: [
    {
      staffNumber,
      name: '見本 三子',
      qualifications: null,
      consultationYears: null,
      canCoordinate: null,
      placements: [],
      responsible: null,
      otherDuties: null,
      leaves: [{ from: '2025-07-01', to: '2025-07-31', knownOn: null }],
      changes,
      replaces: null,
      proofSubmittedOn: null,
    },
  ],
});
const retires = (reportedOn: string | null): Member['changes'][number] => ({
  kind: 'retires',
  on: '2025-12-01',
  reportedOn,
  isNewHire: null,
  curriculumVitaeSubmittedOn: null,
});

type Told = Parameters<typeof factsOfCentreLog>[0];
const logOf = (parts: Partial<Told>): Told => ({
  complaints: [],
  policyMeetings: [],
  evaluationMeetings: [],
  goals: [],
  documents: [],
  ...parts,
});

test('a report that was entered by mistake and is taken out of the roster is no more done', () => {
  const [reported, open] = [factsOfRoster(roster([retires('2025-10-20')])), factsOfRoster(roster([retires(null)]))];
  const before = withRecorded(none, factsOfRoster(roster([])), reported);
  expect(before.done).toHaveLength(1);
  expect(withRecorded(before, reported, open)).toMatchObject({ staffChanges: before.staffChanges, done: [] });
});

test('a member under another number leaves nothing behind under the former one', () => {
  const [former, now] = [factsOfRoster(roster([retires(null)])), factsOfRoster(roster([retires(null)], 'S-9'))];
  const { staffChanges, leaves } = withRecorded(withRecorded(none, former, former), former, now);
  expect([staffChanges, leaves].map((list) => list.map(({ number }) => number))).toEqual([['S-9-1'], ['S-9-1']]);
});

test('what was recorded in the calendar itself stays, whatever the record says', () => {
  const own = {
    ...none,
    occasions: [{ number: 'K-1', kind: 'policy-meeting' as const, on: '2025-05-01' }],
    done: [{ duty: 'complaint-report/K-1', on: '2025-06-05', ref: '柏福第1号' }],
  };
  const complaint = (receivedOn: string) =>
    factsOfCentreLog(logOf({ complaints: [{ number: 'K-1', receivedOn, reportedOn: null }] }));
  const kept = withRecorded(own, complaint('2025-06-02'), complaint('2025-06-03'));
  expect(kept.done).toEqual(own.done);
  expect(kept.occasions).toEqual([...own.occasions, { number: 'K-1', kind: 'complaint', on: '2025-06-03' }]);
});

test('every duty that a record reports is one of the calendar', () => {
  const told = factsOfRoster(roster([retires('2025-10-20')]));
  const log = factsOfCentreLog({
    complaints: [{ number: 'K-1', receivedOn: '2025-06-02', reportedOn: '2025-06-03' }],
    policyMeetings: [{ meetingNumber: 'P-1', on: '2025-11-05', reportedOn: '2025-12-01' }],
    evaluationMeetings: [
      { on: '2025-10-01', summaryReportedOn: null },
      { on: '2025-12-20', summaryReportedOn: '2025-12-06' },
    ],
    goals: [
      { programme: 'multi-agency', submittedOn: '2025-03-25' },
      { programme: 'comprehensive-consultation', submittedOn: '2025-03-28' },
    ],
    documents: [
      { kind: 'completion-report', title: null, submittedOn: '2025-12-31' },
      { kind: 'settlement-report', title: null, submittedOn: '2025-12-30' },
      { kind: 'settlement-report', title: null, submittedOn: '2025-12-29' },
      { kind: 'other', title: '写真', submittedOn: '2025-12-29' },
    ],
  });
  const facts = withRecorded(withRecorded(none, told, told), log, log);
  const asOf = plainDate('2025-12-31');
  const calendar = duties({ profile: profile('kashiwa-r7'), facts, asOf, holidays: bundledHolidays });
  expect(calendar.findings).toEqual([]);
  expect(
    calendar.duties
      .filter(({ doneOn }) => doneOn !== null)
      .map(({ id, doneOn }) => [id, doneOn])
      .toSorted(),
  ).toEqual([
    ['annual-plan', '2025-03-28'],
    ['complaint-report/K-1', '2025-06-03'],
    ['completion-report', '2025-12-31'],
    ['evaluation-meeting', '2025-10-01'],
    ['evaluation-summary/E-2', '2025-12-06'],
    ['policy-meeting', '2025-11-05'],
    ['policy-meeting-report/P-1', '2025-12-01'],
    ['settlement-report', '2025-12-29'],
    ['staff-change-report/S-3-1', '2025-10-20'],
  ]);
});
