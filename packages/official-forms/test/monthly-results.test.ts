import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { type CentreLog, type MonthlyResultsForm, parseDocument, type SupportCase } from '@fukushi-kit/schema';
import { submissionDue } from '@fukushi-kit/settlement';
import { describe, expect, test } from 'vitest';
import { monthlyResultsForm } from '../src/index.ts';
import { centreLog, contractYear } from './examples/centre-examples.ts';

const rule = {
  dayOfMonth: 10,
  reportMadeIn: 'reported-month',
  holidayRule: 'keep',
  clause: 'kashiwa-r7:8(4)',
} as const;

const attributes = [
  { id: 'elderly', name: '高齢' },
  { id: 'youth', name: 'こども・若者' },
];

function supportCase(): SupportCase {
  const parsed = parseDocument('SupportCase', {
    schemaVersion: '1',
    caseNumber: 'C-001',
    carriedOver: false,
    events: [
      {
        kind: 'received',
        on: '2025-05-07',
        introducedBy: '見本支援センター',
        appliedBy: 'introducing-agency',
        sheetFilledByPerson: true,
        issuesAreComplex: true,
        needsSeveralAgencies: true,
      },
      { kind: 'sharing-answered', on: '2025-05-07', answer: 'given' },
      { kind: 'assessed', on: '2025-05-20' },
      {
        kind: 'plan-made',
        on: '2025-06-02',
        programme: 'multi-agency',
        revision: 'plan',
        agencies: [{ agency: '見本支援センター', role: '家計の相談' }],
        goals: ['暮らしの見通しを立てる'],
        policy: '週に一度連絡する。',
        decisionNeeded: null,
      },
      {
        kind: 'meeting-held',
        on: '2025-06-10',
        meetingNumber: 'M-1',
        body: 'support-conference',
        host: 'contractor',
        items: [{ programme: 'multi-agency', occasion: 'plan' }],
        participants: ['city', 'contractor', 'comprehensive-consultation', 'outreach', 'participation'],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const sheetOf = (log: CentreLog, parts: Partial<Parameters<typeof monthlyResultsForm>[0]> = {}): MonthlyResultsForm => {
  const month = parts.month ?? yearMonth('2025-06');
  return monthlyResultsForm({
    month,
    log,
    cases: [supportCase()],
    period: contractYear,
    attributes,
    due: submissionDue({
      month,
      rule,
      isClosed: (day) => day === '2025-08-10',
      performancePeriod: { to: plainDate('2026-03-31'), clause: 'kashiwa-r7:2' },
    }),
    contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
    controlNumber: null,
    madeOn: plainDate('2025-07-08'),
    ...parts,
  });
};

const cellsOf = ({ consultations, consultationTotals }: MonthlyResultsForm) =>
  [...consultations, { attribute: '計', ...consultationTotals }].map(
    ({ attribute, visit, outreachVisit, phone, eMail, chat, total }) =>
      `${attribute} ${[visit, outreachVisit, phone, eMail, chat].join(' ')} ${total}`,
  );

describe('the table of channels and attributes', () => {
  test('has a row for each attribute of the city and one for what was recorded without', () => {
    const data = sheetOf(centreLog());
    expect(parseDocument('MonthlyResultsForm', data)).toEqual({ ok: true, value: data });
    expect(cellsOf(data)).toEqual([
      '高齢 0 0 1 0 0 1',
      'こども・若者 1 0 0 0 0 1',
      '属性の記録なし 0 0 0 0 1 1',
      '計 1 0 1 0 1 3',
    ]);
  });

  test('without attributes of the city it still counts every channel', () => {
    expect(cellsOf(sheetOf(centreLog(), { attributes: [] }))).toEqual(['属性の記録なし 1 0 1 0 1 3', '計 1 0 1 0 1 3']);
  });

  test('counts a number that stands twice once, in cells and sums alike, and says so', () => {
    const log = centreLog();
    const [first] = log.consultations;
    if (first === undefined) throw new Error('the log has consultations');
    const again = { ...first, channel: 'visit', attribute: 'youth' } as const;
    const data = sheetOf({ ...log, consultations: [...log.consultations, again] });
    expect(cellsOf(data)).toEqual(cellsOf(sheetOf(log)));
    expect(data.remarks).toBe('同じ番号が二度あります。二つ目は件数に入れていません。');
  });

  test('puts an attribute that the city did not name beside those recorded without, once told however often', () => {
    const log = centreLog();
    const consultations = log.consultations.map((each) => ({ ...each, attribute: 'pets' }));
    const data = sheetOf({ ...log, consultations });
    expect(cellsOf(data).slice(-2)).toEqual(['属性の記録なし 1 0 1 0 1 3', '計 1 0 1 0 1 3']);
    expect(data.remarks).toBe('市が定めた属性にありません。記録なしに数えています。');
  });
});

test('chats, referrals, visits, complaints, plans and meetings of the month stand as they are counted', () => {
  const visit = { caseNumber: null, adviser: 'S-01', plannedOn: null, visitedOn: '2025-06-12', cancelledOn: null };
  const complaint = { about: 'service', content: null, handling: null, handledOn: null, reportedOn: null } as const;
  const data = sheetOf(
    centreLog({
      visits: [
        { ...visit, number: 'V-1', isOutreach: true },
        { ...visit, number: 'V-2', isOutreach: null },
      ],
      complaints: [{ ...complaint, number: 'K-1', receivedOn: '2025-06-06' }],
      policyMeetings: [{ meetingNumber: 'P-1', on: '2025-06-20', reportedOn: null }],
    }),
  );
  expect(data.standing).toEqual({ new: 2, continuing: 1, notRecorded: 0 });
  expect(data.chat).toEqual({ count: 1, urgent: 1, handedOver: 1, urgencyNotJudged: 0 });
  expect(data.referrals).toEqual([{ agency: '見本支援センター', count: 1 }]);
  expect(data.outreachVisits).toEqual({ count: 1, kindNotRecorded: 1 });
  expect(data.complaints).toBe(1);
  expect(data.multiAgency).toEqual({ plans: 1, rePlans: 0, closures: 0, suspensions: 0 });
  expect(data.meetings).toEqual({ supportConference: 1, supportCouncil: 0, caseMeeting: 0, policyMeeting: 1 });
  expect(data.remarks).toBeNull();
});

test.each([
  ['2025-06', '2025-07-10', null],
  ['2025-07', '2025-08-10', '閉庁日に当たる'],
  ['2026-03', '2026-04-10', '委託期間の後，期間内に期限がない'],
] as const)('%s is due on %s, with what is doubtful about the day', (month, dueDay, dueNote) => {
  const data = sheetOf(centreLog(), { month: yearMonth(month) });
  expect([data.dueDay, data.dueNote]).toEqual([dueDay, dueNote]);
});
