import { audit, decide } from '@fukushi-kit/rule';
import { describe, expect, test } from 'vitest';
import { contract, everybody } from '../../test/sample-case.ts';
import {
  attendanceFindings,
  closureRule,
  type MeetingOccasion,
  meetingFor,
  policyMeetingFindings,
  useDecisionRule,
} from '../index.ts';

describe('which meeting an occasion asks for (7(2)カ(ｵ))', () => {
  test.each<
    [
      occasion: MeetingOccasion,
      consent: Parameters<typeof meetingFor>[1],
      bodies: readonly string[],
      isRequired: boolean,
    ]
  >([
    ['plan', 'given', ['support-conference'], true],
    ['re-plan', 'given', ['support-conference'], true],
    ['closure', 'given', ['support-conference'], true],
    ['suspension', 'given', ['support-conference'], true],
    ['monitoring', 'given', ['support-conference', 'case-meeting'], false],
    ['plan', 'refused', ['support-council'], true],
    ['closure', 'withdrawn', ['support-council'], true],
    ['suspension', 'unanswered', ['support-council'], true],
    ['monitoring', 'refused', ['support-council'], false],
  ])('%s with consent %s: %j', (occasion, consent, bodies, isRequired) => {
    const needed = meetingFor(occasion, consent);
    expect(needed).toMatchObject({ bodies, isRequired });
    expect(needed.clauses[0]).toBe('kashiwa-r7:7(2)カ(ｵ)');
    expect(needed.unverified).toEqual(consent === 'given' ? [] : ['social-welfare-act:106-6']);
  });
});

describe('who attends (7(2)カ(ｴ))', () => {
  test('with everybody, and with the person and others, nothing is missing', () => {
    expect(attendanceFindings({ body: 'support-conference', participants: everybody })).toEqual([]);
    const more = [...(everybody ?? []), 'person' as const, 'other' as const];
    expect(attendanceFindings({ body: 'support-conference', participants: more })).toEqual([]);
  });

  test('with nobody: the two that always attend are errors, the three that normally do are warnings', () => {
    const found = attendanceFindings({ body: 'support-conference', participants: [] });
    expect(found.map(({ code, severity, detail }) => [code, severity, detail?.['provider']])).toEqual([
      ['city-absent', 'error', undefined],
      ['contractor-absent', 'error', undefined],
      ['provider-absent', 'warning', 'comprehensive-consultation'],
      ['provider-absent', 'warning', 'outreach'],
      ['provider-absent', 'warning', 'participation'],
    ]);
  });

  test('not recorded is not absent', () => {
    expect(attendanceFindings({ body: 'support-conference', participants: null }).map(({ code }) => code)).toEqual([
      'participants-not-recorded',
    ]);
  });
});

describe('the yearly meeting on policy and its report (7(2)カ(ｵ), 7(2)カ(ｲ))', () => {
  const found = (
    meetings: Parameters<typeof policyMeetingFindings>[0],
    asOf: string,
    aboutAMonth: 'soft' | 'late' | null = 'soft',
  ): readonly unknown[] =>
    policyMeetingFindings(meetings, { period: contract, asOf, aboutAMonth }).map(({ code, severity, detail }) => [
      code,
      severity,
      detail?.['due'],
    ]);
  const meeting = (
    on: string,
    reportedOn: string | null = null,
  ): Parameters<typeof policyMeetingFindings>[0][number] => ({
    meetingNumber: 'P-1',
    on,
    reportedOn,
  });

  test.each<[asOf: string, severity: string]>([
    ['2026-03-31', 'notice'],
    ['2026-04-01', 'error'],
  ])('none by %s is a %s', (asOf, severity) => {
    expect(found([], asOf)).toEqual([['no-policy-meeting', severity, '2026-03-31']]);
  });

  test.each<[on: string, due: string]>([
    ['2025-11-05', '2025-12-05'],
    ['2026-01-30', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
    ['2025-08-31', '2025-09-30'],
    ['2026-02-28', '2026-03-31'],
  ])('a meeting of %s is reported about %s', (on, due) => {
    const after = `${due.slice(0, 8)}${String(Number(due.slice(8)) + 1).padStart(2, '0')}`;
    expect(found([meeting(on)], due)).toEqual([]);
    expect(found([meeting(on, due)], '2026-12-31')).toEqual([]);
    expect(found([meeting(on)], after.endsWith('-32') ? '2026-04-01' : after)).toEqual([
      ['policy-report-past-about-a-month', 'notice', due],
    ]);
  });

  test.each(['soft', 'late', null] as const)(
    'a report past about a month, read as %s, names doubt and reading',
    (aboutAMonth) => {
      const [past] = policyMeetingFindings([meeting('2025-11-05')], {
        period: contract,
        asOf: '2025-12-06',
        aboutAMonth,
      });
      expect(past?.detail).toEqual({
        due: '2025-12-05',
        doubt: 'kashiwa-r7:7(2)カ(ｵ)/about-a-month',
        ...(aboutAMonth === null ? {} : { reading: aboutAMonth }),
      });
    },
  );

  test('only where the profile says so it is late', () => {
    expect(found([meeting('2025-11-05', '2025-12-06')], '2025-12-31', 'late')).toEqual([
      ['policy-report-late', 'warning', '2025-12-05'],
    ]);
    expect(found([meeting('2025-11-05', '2025-12-06')], '2025-12-31', null)).toEqual([
      ['policy-report-past-about-a-month', 'notice', '2025-12-05'],
    ]);
  });

  test('a meeting outside the contract does not count, nor one still to come; no report before its meeting', () => {
    expect(found([meeting('2026-04-01')], '2026-04-30').map((each) => (each as string[])[0])).toEqual([
      'no-policy-meeting',
      'policy-meeting-outside-period',
    ]);
    expect(found([meeting('2026-03-01')], '2026-02-01')).toEqual([['no-policy-meeting', 'notice', '2026-03-31']]);
    expect(found([meeting('2025-11-05', '2025-11-04')], '2025-11-10')).toEqual([
      ['policy-report-before-meeting', 'error', undefined],
    ]);
  });
});

describe('what the city and the conference decide', () => {
  test('the use of outreach and participation support is the decision of the city (7(2)カ(ｱ))', () => {
    const rule = useDecisionRule(contract);
    expect(decide(rule, '2025-06-12', { decisionNeeded: true, useApproved: true }).outcome).toBe('met');
    expect(decide(rule, '2025-06-12', { decisionNeeded: true, useApproved: null }).needs).toMatchObject([
      { cause: 'ruling', by: '柏市', clauses: ['kashiwa-r7:7(2)カ(ｱ)'] },
    ]);
    expect(decide(rule, '2025-06-12', { decisionNeeded: null, useApproved: false }).outcome).toBe('open');
    expect([audit(rule).idleLeaves, audit(rule).settled.states, audit(rule).idleNeeds.states]).toEqual([[], 0, 0]);
  });

  test('a closing needs all three conditions (7(2)オ)', () => {
    const rule = closureRule(contract);
    const facts = { issuesSorted: true, outlookClear: true, rolesAgreed: true };
    expect(decide(rule, '2025-12-01', facts).outcome).toBe('met');
    for (const fact of Object.keys(facts)) {
      expect(decide(rule, '2025-12-01', { ...facts, [fact]: false }).outcome).toBe('unmet');
      expect(decide(rule, '2025-12-01', { ...facts, [fact]: null }).outcome).toBe('open');
    }
    expect(audit(rule).idleLeaves).toEqual([]);
  });
});
