import { decide } from '@fukushi-kit/rule';
import { describe, expect, test } from 'vitest';
import { contract, member, roster } from '../../test/sample-staff.ts';
import { dedicationRule, type FirstDayReading, otherDutyFindings, type StaffMember } from '../index.ts';

type Duty = NonNullable<StaffMember['otherDuties']>[number];
const duty = (approval: Duty['approval'], from = '2025-10-01', to: string | null = null): Duty => ({
  from,
  to,
  work: '研修会の講師',
  approval,
});
const codes = (otherDuties: Duty[] | null): readonly unknown[] =>
  otherDutyFindings(roster(member({ otherDuties })), { period: contract, firstDayApproval: null }).map(
    ({ code, path }) => [code, path],
  );

describe('dedicated unless approved beforehand (6(3))', () => {
  test.each<[name: string, approval: Duty['approval'], code: string | null]>([
    ['approved the day before', { answer: 'approved', on: '2025-09-30' }, null],
    [
      'approved on the first day: before it or not is not known',
      { answer: 'approved', on: '2025-10-01' },
      'other-duty-approval-open',
    ],
    ['approved the day after', { answer: 'approved', on: '2025-10-02' }, 'other-duty-without-approval'],
    ['refused', { answer: 'refused', on: '2025-09-01' }, 'other-duty-without-approval'],
    ['no answer recorded', null, 'other-duty-approval-open'],
  ])('%s', (_, approval, code) => {
    expect(codes([duty(approval)])).toEqual(code === null ? [] : [[code, ['staff', 0, 'otherDuties', 0]]]);
  });

  test.each<[reading: FirstDayReading | null, code: string, severity: string]>([
    ['day-before', 'other-duty-without-approval', 'error'],
    ['first-day', 'other-duty-approved-on-first-day', 'notice'],
    [null, 'other-duty-approval-open', 'warning'],
  ])('an approval of the first day, read as %s, is %s and names doubt and reading', (reading, code, severity) => {
    const of = (approval: Duty['approval']) =>
      otherDutyFindings(roster(member({ otherDuties: [duty(approval)] })), {
        period: contract,
        firstDayApproval: reading,
      });
    const doubt = 'kashiwa-r7:6(3)/first-day-approval';
    const path = ['staff', 0, 'otherDuties', 0];
    const detail = { doubt, ...(reading === null ? {} : { reading }) };
    expect(of({ answer: 'approved', on: '2025-10-01' })).toEqual([
      { code, path, severity, clauses: ['kashiwa-r7:6(3)'], detail },
    ]);
    expect(of({ answer: 'approved', on: '2025-09-30' })).toEqual([]);
    const others: Duty['approval'][] = [
      { answer: 'approved', on: '2025-10-02' },
      { answer: 'refused', on: '2025-10-01' },
      null,
    ];
    expect(others.flatMap((approval) => of(approval)).map((each) => [each.code, each.detail])).toEqual([
      ['other-duty-without-approval', undefined],
      ['other-duty-without-approval', undefined],
      ['other-duty-approval-open', undefined],
    ]);
  });

  test('none is dedicated, not recorded is not known', () => {
    expect(codes([])).toEqual([]);
    expect(codes(null)).toEqual([['other-duties-not-recorded', ['staff', 0, 'otherDuties']]]);
  });

  test('duties before or after the contract are not looked at, one that reaches into it is', () => {
    expect(codes([duty(null, '2024-10-01', '2025-03-31'), duty(null, '2026-04-01')])).toEqual([]);
    expect(codes([duty(null, '2024-10-01', '2025-04-01')])).toHaveLength(1);
    expect(codes([duty(null, '2026-03-31')])).toHaveLength(1);
  });

  test('the city settles it', () => {
    const rule = dedicationRule(contract);
    expect(decide(rule, '2025-10-01', { hasOtherDuty: true, approvedBeforehand: true }).outcome).toBe('met');
    expect(decide(rule, '2025-10-01', { hasOtherDuty: true, approvedBeforehand: false }).outcome).toBe('unmet');
    expect(decide(rule, '2025-10-01', { hasOtherDuty: true, approvedBeforehand: null }).needs).toEqual([
      {
        cause: 'ruling',
        fact: 'approvedBeforehand',
        label: '兼務を市が事前に承認した',
        by: '柏市',
        clauses: ['kashiwa-r7:6(3)'],
      },
    ]);
  });
});
