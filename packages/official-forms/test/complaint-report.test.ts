import { type ComplaintReportForm, parseDocument } from '@fukushi-kit/schema';
import { type Complaint, complaintFindings } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { formExamples } from '../src/examples.ts';
import { complaintReportForm } from '../src/index.ts';
import { centreLog } from './examples/centre-examples.ts';

const written = formExamples('kashiwa-r7/complaint-report').full as ComplaintReportForm;

const logged = (more: Partial<Complaint> = {}): Complaint => {
  const complaint: Complaint = {
    number: 'K-7',
    receivedOn: '2025-09-01',
    about: 'service',
    content: '相談室の声が待合に聞こえる。',
    handling: '戸を替えた。',
    handledOn: '2025-09-05',
    reportedOn: '2025-09-08',
    ...more,
  };
  const [first] = centreLog({ complaints: [complaint] }).complaints;
  if (first === undefined) throw new Error('no complaint');
  return first;
};

test('content, handling and days are those of the log, the complainant and the course those that were entered', () => {
  const data = complaintReportForm({ ...written, complaint: logged() });
  expect(parseDocument('ComplaintReportForm', data)).toEqual({ ok: true, value: data });
  expect(data).toMatchObject({
    number: 'K-7',
    receivedOn: '2025-09-01',
    about: 'service',
    content: '相談室の声が待合に聞こえる。',
    handling: '戸を替えた。',
    handledOn: '2025-09-05',
    reportedOn: '2025-09-08',
  });
  expect([data.complainant, data.steps]).toEqual([written.complainant, written.steps]);
});

test('what the log still lacks is empty on the sheet, as its findings say', () => {
  const complaint = logged({ handling: null, handledOn: null, reportedOn: null });
  const data = complaintReportForm({ ...written, complaint });
  expect([data.handling, data.handledOn, data.reportedOn]).toEqual([null, null, null]);
  const found = complaintFindings([complaint], { asOf: '2025-09-10', promptlyWithinDays: null });
  expect(found.map(({ code }) => code)).toEqual(['complaint-without-handling', 'complaint-not-reported']);
});
