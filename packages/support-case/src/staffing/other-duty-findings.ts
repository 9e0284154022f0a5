import type { DoubtId } from '@fukushi-kit/clause';
import { decide } from '@fukushi-kit/rule';
import type { StaffRoster } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import type { StaffMember } from './adviser-facts.ts';
import { dedicationRule } from './dedication-rule.ts';

/**
 * What "beforehand" (事前に) is for an approval of the very day on which another duty begins: too late, or in time. The
 * source does not say (疑義 `kashiwa-r7:6(3)/first-day-approval`); the municipality chooses.
 *
 * @clause kashiwa-r7:6(3)
 */
export type FirstDayReading = 'day-before' | 'first-day';

type OtherDuty = NonNullable<StaffMember['otherDuties']>[number];
type DutyFinding = SupportFinding<
  | 'other-duties-not-recorded'
  | 'other-duty-without-approval'
  | 'other-duty-approval-open'
  | 'other-duty-approved-on-first-day'
>;

const DOUBT: DoubtId = 'kashiwa-r7:6(3)/first-day-approval';

/**
 * Other duties (兼務) that the city did not approve before they began, those whose approval nobody recorded, and members
 * of whom nobody recorded whether they have any. Duties outside the period are not looked at. Whether an approval of the
 * first day itself comes beforehand follows the reading that the municipality chose, which the finding names; `null` is
 * "not chosen", and leaves it open.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:6(3)
 *
 * @example
 * const duty = { from: '2025-10-01', to: null, work: null, approval: { answer: 'approved', on: '2025-10-02' } }
 * const at = { period: { from: '2025-04-01', to: '2026-03-31' }, firstDayApproval: null }
 * const found = otherDutyFindings({ staff: [{ otherDuties: [duty] }] }, at)
 * found.map(({ code }) => code) // => ['other-duty-without-approval']
 * const onTheDay = { staff: [{ otherDuties: [{ ...duty, approval: { answer: 'approved', on: '2025-10-01' } }] }] }
 * otherDutyFindings(onTheDay, at).map(({ code }) => code) // => ['other-duty-approval-open']
 * otherDutyFindings(onTheDay, { ...at, firstDayApproval: 'day-before' }).map(({ code }) => code)
 * // => ['other-duty-without-approval']
 */
export function otherDutyFindings(
  roster: { readonly staff: readonly Pick<StaffRoster['staff'][number], 'otherDuties'>[] },
  at: { readonly period: PerformancePeriod; readonly firstDayApproval: FirstDayReading | null },
): readonly DutyFinding[] {
  const { period, firstDayApproval: reading } = at;
  const rule = dedicationRule(period);
  return roster.staff.flatMap(({ otherDuties }, index) => {
    const path = ['staff', index, 'otherDuties'];
    if (otherDuties === null) return [finding('other-duties-not-recorded', 'warning', path)];
    return otherDuties.flatMap((duty, place) => {
      if (duty.from > period.to || (duty.to ?? period.from) < period.from) return [];
      const day = duty.from < period.from ? period.from : duty.from;
      const facts = { hasOtherDuty: true, approvedBeforehand: approvedBeforehand(duty, reading) };
      const found = (code: DutyFinding['code'], severity: DutyFinding['severity']): DutyFinding => ({
        ...finding(code, severity, [...path, place]),
        ...(isOnFirstDay(duty) ? { detail: { doubt: DOUBT, ...(reading === null ? {} : { reading }) } } : {}),
      });
      return match(decide(rule, day, facts).outcome)
        .returnType<readonly DutyFinding[]>()
        .with('met', 'out-of-force', () =>
          isOnFirstDay(duty) ? [found('other-duty-approved-on-first-day', 'notice')] : [],
        )
        .with('unmet', () => [found('other-duty-without-approval', 'error')])
        .with('open', () => [found('other-duty-approval-open', 'warning')])
        .exhaustive();
    });
  });
}

function isOnFirstDay({ from, approval }: OtherDuty): boolean {
  return approval?.answer === 'approved' && approval.on === from;
}

function approvedBeforehand(duty: OtherDuty, reading: FirstDayReading | null): boolean | null {
  const { from, approval } = duty;
  if (approval === null) return null;
  if (isOnFirstDay(duty)) return reading === null ? null : reading === 'first-day';
  return approval.answer === 'approved' && approval.on < from;
}

function finding(
  code: DutyFinding['code'],
  severity: DutyFinding['severity'],
  path: readonly PropertyKey[],
): DutyFinding {
  return { code, path, severity, clauses: ['kashiwa-r7:6(3)'] };
}
