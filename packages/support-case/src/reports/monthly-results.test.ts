import { yearMonth } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, caseOf, closed, contract, inSupport, met, planned, received } from '../../test/sample-case.ts';
import { complaint, consultation, logOf, visit } from '../../test/sample-log.ts';
import { type Consultation, type MonthlyResults, monthlyResults } from '../index.ts';

const attributes = ['elderly', 'youth'];
const results = (
  month: string,
  parts: Parameters<typeof logOf>[0] = {},
  cases: Parameters<typeof monthlyResults>[0]['cases'] = [],
): MonthlyResults =>
  monthlyResults({ month: yearMonth(month), log: logOf(parts), cases, attributes, period: contract });

describe('the results of a month (8(4))', () => {
  test('consultations by channel and attribute, new and continuing', () => {
    const { consultations, clauses, findings } = results('2025-06', {
      consultations: [
        consultation({ number: 'Q-1' }),
        consultation({ number: 'Q-2', standing: 'continuing' }),
        consultation({ number: 'Q-3', channel: 'visit', attribute: 'youth', standing: null }),
        consultation({ number: 'Q-4', channel: 'outreach-visit', attribute: null }),
        consultation({ number: 'Q-5', channel: 'e-mail' }),
      ],
    });
    expect(consultations.total).toBe(5);
    expect(consultations.byChannel).toEqual({
      visit: { elderly: 0, youth: 1, 'not-recorded': 0 },
      'outreach-visit': { elderly: 0, youth: 0, 'not-recorded': 1 },
      phone: { elderly: 2, youth: 0, 'not-recorded': 0 },
      'e-mail': { elderly: 1, youth: 0, 'not-recorded': 0 },
      chat: { elderly: 0, youth: 0, 'not-recorded': 0 },
    });
    expect(consultations.standing).toEqual({ new: 3, continuing: 1, notRecorded: 1 });
    expect([clauses, findings]).toEqual([['kashiwa-r7:8(4)'], []]);
  });

  test.each<[day: string, counted: number]>([
    ['2025-05-31', 0],
    ['2025-06-01', 1],
    ['2025-06-30', 1],
    ['2025-07-01', 0],
  ])('a consultation, a visit and a complaint of %s count in June: %s', (day, counted) => {
    const month = results('2025-06', {
      consultations: [consultation({ on: day })],
      visits: [visit({ visitedOn: day, isOutreach: true })],
      complaints: [complaint({ receivedOn: day })],
      policyMeetings: [{ meetingNumber: 'P-1', on: day, reportedOn: null }],
    });
    expect([
      month.consultations.total,
      month.outreach.count,
      month.complaints,
      month.support.meetings['policy-meeting'],
    ]).toEqual([counted, counted, counted, counted]);
  });

  test('29 February counts in the month of a leap year', () => {
    const log = logOf({ consultations: [consultation({ on: '2028-02-29' })] });
    const period = { from: '2027-04-01', to: '2028-03-31' };
    expect(
      monthlyResults({ month: yearMonth('2028-02'), log, cases: [], attributes, period }).consultations.total,
    ).toBe(1);
  });

  test('chats, urgent ones and those that a person took over', () => {
    const chat = (number: string, parts: Partial<Consultation>): Consultation =>
      consultation({ number, channel: 'chat', isUrgent: false, ...parts });
    const phone = { on: '2025-06-04', channel: 'phone', to: 'S-01' } as const;
    const { chat: figures } = results('2025-06', {
      consultations: [
        chat('Q-1', {}),
        chat('Q-2', { isUrgent: true, handover: phone }),
        chat('Q-3', { isUrgent: true }),
        chat('Q-4', { isUrgent: null }),
        chat('Q-5', { handover: phone }),
        consultation({ number: 'Q-6', isUrgent: true, handover: phone }),
      ],
    }).consultations;
    expect(figures).toEqual({ count: 5, urgent: 2, handedOver: 1, urgencyNotJudged: 1 });
  });

  test('agencies that were referred to', () => {
    const to = (...agencies: string[]): Consultation['referrals'] =>
      agencies.map((agency) => ({ agency, throughNetwork: true }));
    const { referrals } = results('2025-06', {
      consultations: [
        consultation({ number: 'Q-1', referrals: to('見本支援センター', '見本相談所') }),
        consultation({ number: 'Q-2', referrals: to('見本相談所') }),
      ],
    }).consultations;
    expect(referrals).toEqual([
      { agency: '見本支援センター', count: 1 },
      { agency: '見本相談所', count: 2 },
    ]);
  });

  test('what does not count is told with its place', () => {
    const { consultations, findings } = results('2025-06', {
      consultations: [
        consultation({ number: 'Q-1' }),
        consultation({ number: 'Q-1', channel: 'visit' }),
        consultation({ number: 'Q-2', attribute: 'nobody-knows' }),
      ],
    });
    expect(consultations.total).toBe(2);
    expect(consultations.byChannel.phone).toEqual({ elderly: 1, youth: 0, 'not-recorded': 1 });
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['number-twice', 'consultations.1.number'],
      ['attribute-unknown', 'consultations.2.attribute'],
    ]);
  });

  test('a month outside the contract, and a day outside it in a month that is cut', () => {
    const outside = results('2026-04', { consultations: [consultation({ on: '2026-04-01' })] });
    expect(outside.consultations.total).toBe(0);
    expect(outside.findings.map(({ code }) => code)).toEqual(['month-outside-period', 'consultation-outside-period']);
    const log = logOf({
      consultations: [consultation({ on: '2026-03-11' })],
      visits: [visit({ visitedOn: '2026-03-11', isOutreach: true })],
    });
    const cut = { from: '2025-04-01', to: '2026-03-10' };
    const month = monthlyResults({ month: yearMonth('2026-03'), log, cases: [], attributes, period: cut });
    expect([month.consultations.total, month.outreach.count]).toEqual([0, 0]);
    expect(month.findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['consultation-outside-period', 'consultations.0.on'],
    ]);
  });

  test('plans, re-plans, suspensions and closings by programme; one conference on two cases counts once', () => {
    const first = caseOf(
      ...inSupport,
      planned('2025-06-12', { revision: 're-plan' }),
      met('2025-06-20', 're-plan', { meetingNumber: 'M-7' }),
      met('2025-06-21', 'closure', { meetingNumber: 'M-8' }),
      closed('2025-06-30'),
      planned('2025-06-30', { programme: 'outreach', decisionNeeded: true }),
    );
    const second = {
      ...caseOf(...inSupport, met('2025-06-20', 'suspension', { meetingNumber: 'M-7' }), {
        kind: 'suspended',
        on: '2025-06-20',
        programme: 'multi-agency',
      }),
      caseNumber: 'C-002',
    };
    const { support, findings } = results('2025-06', {}, [first, second]);
    expect(findings).toEqual([]);
    expect(support).toEqual({
      meetings: { 'support-conference': 3, 'support-council': 0, 'case-meeting': 0, 'policy-meeting': 0 },
      byProgramme: {
        'multi-agency': { plans: 2, rePlans: 1, closures: 1, suspensions: 1 },
        outreach: { plans: 1, rePlans: 0, closures: 0, suspensions: 0 },
        participation: { plans: 0, rePlans: 0, closures: 0, suspensions: 0 },
      },
    });
  });

  test('a move that is refused does not count, and is told in its month with the place of the case', () => {
    const wrong = caseOf(received('2025-05-07'), answered('2025-05-07', 'given'), planned('2025-06-02'));
    const june = results('2025-06', {}, [caseOf(), wrong]);
    expect(june.support.byProgramme['multi-agency'].plans).toBe(0);
    expect(june.findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['plan-before-assessment', 'cases.1.events.2'],
    ]);
    expect(results('2025-07', {}, [wrong]).findings).toEqual([]);
  });

  test('a visit of an unknown kind stands beside the outreach', () => {
    const visits = [
      visit({ number: 'V-1', isOutreach: true }),
      visit({ number: 'V-2', isOutreach: null }),
      visit({ number: 'V-3' }),
    ];
    expect(results('2025-06', { visits }).outreach).toEqual({ count: 1, kindNotRecorded: 1 });
  });

  test('the cells add up to the total, and the months of the year to all consultations', () => {
    const any = fc.record({
      channel: fc.constantFrom<Consultation['channel']>('visit', 'outreach-visit', 'phone', 'e-mail', 'chat'),
      attribute: fc.constantFrom('elderly', 'youth', 'unknown', null),
      standing: fc.constantFrom('new' as const, 'continuing' as const, null),
      month: fc.integer({ min: 4, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (each) => {
        const consultations = each.map(({ month, ...parts }, index) =>
          consultation({ ...parts, number: `Q-${index}`, on: `2025-${String(month).padStart(2, '0')}-15` }),
        );
        const months = Array.from({ length: 9 }, (_, index) => `2025-${String(index + 4).padStart(2, '0')}`);
        const all = months.map((month) => results(month, { consultations }).consultations);
        for (const { total, byChannel, standing } of all) {
          const cells = Object.values(byChannel).flatMap((row) => Object.values(row));
          expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total);
          expect(standing.new + standing.continuing + standing.notRecorded).toBe(total);
        }
        expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(each.length);
      }),
    );
  });
});
