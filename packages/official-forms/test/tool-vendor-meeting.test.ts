import { type CentreLog, parseDocument, type ToolVendorMeetingForm } from '@fukushi-kit/schema';
import { vendorMeetingFindings } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { toolVendorMeetingForm } from '../src/index.ts';
import { centreLog } from './examples/centre-examples.ts';

type Meeting = CentreLog['vendorMeetings'][number];

const written = formExamples('kashiwa-r7/tool-vendor-meeting').full as ToolVendorMeetingForm;

function sheetOf(meeting: Meeting): ToolVendorMeetingForm {
  const [held] = centreLog({ vendorMeetings: [meeting] }).vendorMeetings;
  if (held === undefined) throw new Error('no meeting');
  return toolVendorMeetingForm({ ...written, meeting: held });
}

test('day, presence of the city and report are those of the log, topics those that were entered', () => {
  const asked: Meeting = {
    on: '2025-09-02',
    cityAttended: true,
    absenceReason: null,
    reportAskedOn: '2025-09-03',
    reportedOn: '2025-09-05',
  };
  const data = sheetOf(asked);
  expect(parseDocument('ToolVendorMeetingForm', data)).toEqual({ ok: true, value: data });
  expect(data).toMatchObject({
    heldOn: '2025-09-02',
    cityAttended: true,
    absenceReason: null,
    reportAskedOn: '2025-09-03',
    reportedOn: '2025-09-05',
  });
  expect(data.topics).toEqual(written.topics);
});

test.each([
  [true, null, []],
  [false, '日程が合わなかった', ['city-absent-from-vendor-meeting']],
  [null, null, ['city-attendance-not-recorded']],
] as const)('presence of the city %j is on the sheet as it was recorded', (cityAttended, absenceReason, codes) => {
  const meeting: Meeting = { on: '2025-09-02', cityAttended, absenceReason, reportAskedOn: null, reportedOn: null };
  const data = sheetOf(meeting);
  expect([data.cityAttended, data.absenceReason, data.reportedOn]).toEqual([cityAttended, absenceReason, null]);
  expect(vendorMeetingFindings([meeting]).map(({ code }) => code)).toEqual(codes);
});
