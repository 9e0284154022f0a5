import { decide } from '@fukushi-kit/rule';
import { describe, expect, test } from 'vitest';
import { contract, member, roster } from '../../test/sample-staff.ts';
import { dedicationRule, otherDutyFindings, type StaffMember } from '../index.ts';

type Duty = NonNullable<StaffMember['otherDuties']>[number];
const duty = (approval: Duty['approval'], from = '2025-10-01', to: string | null = null): Duty => ({
  from,
  to,
  work: '研修会の講師',
  approval,
});
const codes = (otherDuties: Duty[] | null): readonly unknown[] =>
  otherDutyFindings(roster(member({ otherDuties })), contract).map(({ code, path }) => [code, path]);

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

  test('what is open for the first day alone names its doubt', () => {
    const details = (approval: Duty['approval']): unknown =>
      otherDutyFindings(roster(member({ otherDuties: [duty(approval)] })), contract).map(({ detail }) => detail);
    expect(details({ answer: 'approved', on: '2025-10-01' })).toEqual([
      { doubt: 'kashiwa-r7:6(3)/first-day-approval' },
    ]);
    expect(details(null)).toEqual([undefined]);
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
