import { type CentreLog, parseDocument, type StaffMeetingRecordForm } from '@fukushi-kit/schema';
import { managementFindings } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { staffMeetingRecordForm } from '../src/index.ts';
import { centreLog } from './examples/centre-examples.ts';

const written = formExamples('kashiwa-r7/staff-meeting-record').full as StaffMeetingRecordForm;
const names = new Map([
  ['S-01', '見本 花子'],
  ['S-02', '葛\u{E0100}城 太郎'],
]);

function sheetOf(meeting: CentreLog['staffMeetings'][number], improvements: CentreLog['improvements'] = []) {
  const log = centreLog({ staffMeetings: [meeting], improvements });
  const [held] = log.staffMeetings;
  if (held === undefined) throw new Error('no meeting');
  return {
    log,
    data: staffMeetingRecordForm({
      ...written,
      meeting: held,
      names,
      improvements: log.improvements.map((improvement) => ({ improvement, next: '7月に見直す' })),
    }),
  };
}

test('who was there stands by name as the roster writes it, or by number where it has none', () => {
  const { data } = sheetOf({ on: '2025-06-02', sharedCases: 2, attended: ['S-01', 'S-02', 'S-09'] });
  expect(parseDocument('StaffMeetingRecordForm', data)).toEqual({ ok: true, value: data });
  expect(data.attended).toBe('見本 花子，葛\u{E0100}城 太郎，S-09');
  expect([data.heldOn, data.sharedCases]).toEqual(['2025-06-02', 2]);
});

test('attendance that nobody recorded is empty, and so is the number of cases', () => {
  const { log, data } = sheetOf({ on: '2025-06-02', sharedCases: null, attended: null });
  expect([data.attended, data.sharedCases]).toEqual([null, null]);
  expect(managementFindings(log).map(({ code }) => code)).toEqual(['shared-cases-not-recorded']);
});

test('improvements stand with their progress from the log and with what is done next', () => {
  const improvement = { item: '電話の取次ぎ', progress: '受付票を一枚にした。', sharedOn: '2025-06-02' };
  const { data } = sheetOf({ on: '2025-06-02', sharedCases: 0, attended: [] }, [improvement]);
  expect(data.improvements).toEqual([{ item: '電話の取次ぎ', progress: '受付票を一枚にした。', next: '7月に見直す' }]);
  expect(data.cases).toEqual(written.cases);
});
