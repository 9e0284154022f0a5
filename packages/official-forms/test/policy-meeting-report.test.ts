import { periodEnd, plainDate } from '@fukushi-kit/calendar';
import { type CentreLog, type PolicyMeetingReportForm, parseDocument } from '@fukushi-kit/schema';
import { policyMeetingFindings } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { policyMeetingReportForm } from '../src/index.ts';
import { centreLog, contractYear } from './examples/centre-examples.ts';

const written = formExamples('kashiwa-r7/policy-meeting-report').full as PolicyMeetingReportForm;

function sheetOf(meeting: CentreLog['policyMeetings'][number]): PolicyMeetingReportForm {
  const [held] = centreLog({ policyMeetings: [meeting] }).policyMeetings;
  if (held === undefined) throw new Error('no meeting');
  return policyMeetingReportForm({
    ...written,
    meeting: held,
    targetDay: periodEnd(plainDate(held.on), { months: 1 }),
  });
}

test('number, day and report are those of the log, topics those that were entered', () => {
  const data = sheetOf({ meetingNumber: 'P-9', on: '2025-10-31', reportedOn: '2025-11-20' });
  expect(parseDocument('PolicyMeetingReportForm', data)).toEqual({ ok: true, value: data });
  expect([data.meetingNumber, data.heldOn, data.submittedOn]).toEqual(['P-9', '2025-10-31', '2025-11-20']);
  expect(data.topics).toEqual(written.topics);
});

test.each([
  ['2025-11-05', '2025-12-05'],
  ['2025-10-31', '2025-11-30'],
  ['2026-01-31', '2026-02-28'],
])('a meeting on %s has its mark on %s, the day past which findings speak of a month', (on, targetDay) => {
  expect(sheetOf({ meetingNumber: 'P-1', on, reportedOn: null }).targetDay).toBe(targetDay);
  const meetings = [{ meetingNumber: 'P-1', on, reportedOn: null }];
  const past = policyMeetingFindings(meetings, { period: contractYear, asOf: '2026-03-31', aboutAMonth: 'soft' });
  expect(past.map(({ detail }) => detail?.['due'])).toEqual([targetDay]);
});

test('a report that was not handed in yet has no day', () => {
  expect(sheetOf({ meetingNumber: 'P-1', on: '2025-11-05', reportedOn: null }).submittedOn).toBeNull();
});
