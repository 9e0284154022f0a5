import { plainDate } from '@fukushi-kit/calendar';
import { type CentreLog, type CompletionReportForm, parseDocument } from '@fukushi-kit/schema';
import { periodEndFindings } from '@fukushi-kit/support-case';
import { expect, test } from 'vitest';
import { completionReportForm } from '../src/index.ts';
import { centreLog, contractYear } from './examples/centre-examples.ts';

const figures = {
  consultations: 2418,
  chats: 196,
  urgentHandovers: 5,
  outreachVisits: 70,
  complaints: 2,
  plans: 26,
  rePlans: 9,
  closures: 15,
  suspensions: 1,
  supportConferences: 14,
};

const sheetOf = (
  documents: CentreLog['documents'],
  findings = periodEndFindings(documents, { period: contractYear, asOf: '2026-03-31' }),
): CompletionReportForm =>
  completionReportForm({
    documents,
    findings,
    period: contractYear,
    completedOn: plainDate('2026-03-31'),
    work: { comprehensiveConsultation: null, multiAgency: null, operation: null },
    figures,
    commission: { number: null, concludedOn: null, sum: 30_000_000 },
    contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
    controlNumber: null,
    madeOn: plainDate('2026-03-31'),
  });

test('the documents of the log stand under the item of the specification that names them', () => {
  const { documents } = centreLog({
    documents: [
      { kind: 'completion-report', title: null, submittedOn: '2026-03-31' },
      { kind: 'settlement-report', title: null, submittedOn: '2026-03-30' },
      { kind: 'other', title: '貸与備品の返却の一覧', submittedOn: null },
    ],
  });
  const data = sheetOf(documents);
  expect(parseDocument('CompletionReportForm', data)).toEqual({ ok: true, value: data });
  expect(data.settlementReportSubmittedOn).toBe('2026-03-30');
  expect(data.otherDocuments).toEqual([{ title: '貸与備品の返却の一覧', submittedOn: null }]);
});

test('without a settlement report in the log its day stays open', () => {
  const data = sheetOf([]);
  expect([data.settlementReportSubmittedOn, data.otherDocuments]).toEqual([null, []]);
});

test('it is due on the last day of the contract, and says how the other fiscal year of 8(5) is read', () => {
  const { dueDay, dueNote } = sheetOf([]);
  expect(dueDay).toBe('2026-03-31');
  expect(dueNote).toContain('令和6年度');
  expect(sheetOf([], []).dueNote).toBeNull();
});

test('the figures of the year stand as they were counted', () => {
  expect(sheetOf([]).figures).toEqual(figures);
});
