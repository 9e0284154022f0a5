import { decide } from '@fukushi-kit/rule';
import type { StaffRoster } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import type { SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import type { StaffMember } from './adviser-facts.ts';
import { dedicationRule } from './dedication-rule.ts';

type OtherDuty = NonNullable<StaffMember['otherDuties']>[number];
type DutyFinding = SupportFinding<
  'other-duties-not-recorded' | 'other-duty-without-approval' | 'other-duty-approval-open'
>;

/**
 * Other duties (兼務) that the city did not approve before they began, those whose approval nobody recorded, and members
 * of whom nobody recorded whether they have any. Duties outside the period are not looked at.
 *
 * @throws {RangeError} if the period does not stand.
 *
 * @clause kashiwa-r7:6(3)
 *
 * @example
 * const duty = { from: '2025-10-01', to: null, work: null, approval: { answer: 'approved', on: '2025-10-02' } }
 * const found = otherDutyFindings({ staff: [{ otherDuties: [duty] }] }, { from: '2025-04-01', to: '2026-03-31' })
 * found.map(({ code }) => code) // => ['other-duty-without-approval']
 */
export function otherDutyFindings(
  roster: { readonly staff: readonly Pick<StaffRoster['staff'][number], 'otherDuties'>[] },
  period: PerformancePeriod,
): readonly DutyFinding[] {
  const rule = dedicationRule(period);
  return roster.staff.flatMap(({ otherDuties }, index) => {
    const path = ['staff', index, 'otherDuties'];
    if (otherDuties === null) return [finding('other-duties-not-recorded', 'warning', path)];
    return otherDuties.flatMap((duty, at) => {
      if (duty.from > period.to || (duty.to ?? period.from) < period.from) return [];
      const day = duty.from < period.from ? period.from : duty.from;
      const facts = { hasOtherDuty: true, approvedBeforehand: approvedBeforehand(duty) };
      return match(decide(rule, day, facts).outcome)
        .returnType<readonly DutyFinding[]>()
        .with('met', 'out-of-force', () => [])
        .with('unmet', () => [finding('other-duty-without-approval', 'error', [...path, at])])
        .with('open', () => [
          {
            ...finding('other-duty-approval-open', 'warning', [...path, at]),
            ...(duty.approval === null ? {} : { detail: { doubt: 'kashiwa-r7:6(3)/first-day-approval' } }),
          },
        ])
        .exhaustive();
    });
  });
}

/** An approval of the first day itself is not known to come before the duty. */
function approvedBeforehand({ from, approval }: OtherDuty): boolean | null {
  if (approval === null) return null;
  if (approval.answer === 'refused' || approval.on > from) return false;
  return approval.on < from ? true : null;
}

function finding(code: DutyFinding['code'], severity: 'error' | 'warning', path: readonly PropertyKey[]): DutyFinding {
  return { code, path, severity, clauses: ['kashiwa-r7:6(3)'] };
}
