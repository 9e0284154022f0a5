import type { PlainDate } from '@fukushi-kit/calendar';
import type { AnnualPlanForm, AnnualSchedule, Contractor, PlannedImprovement } from '@fukushi-kit/schema';
import type { AnnualGoal } from '@fukushi-kit/support-case';

/**
 * The data of goals and annual plan (成果目標・年間計画書) from the goals that the centre's log holds. The unit of a target,
 * the schedule and the improvements stand in no record and are what staff enter.
 *
 * @clause kashiwa-r7:8(1)
 * @clause kashiwa-r7:4(2)イ
 *
 * @example
 * const goal = { programme: 'multi-agency', goal: 'プランを作る', startsOn: '2025-04-01', agreedOn: '2025-03-10', submittedOn: null, target: 20, reachedWhen: 'at-least', result: null, reportedOn: null } as const;
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const quarter = { comprehensiveConsultation: null, multiAgency: null };
 * const schedule = { firstQuarter: quarter, secondQuarter: quarter, thirdQuarter: quarter, fourthQuarter: quarter };
 * const data = annualPlanForm({ goals: [{ goal, unit: '件' }], contractor, controlNumber: null, madeOn: null, agreement: null, schedule, improvements: [] });
 * data.goals[0]?.target // => 20
 * data.goals[0]?.agreedOn // => '2025-03-10'
 */
export function annualPlanForm(given: {
  readonly goals: readonly { readonly goal: AnnualGoal; readonly unit: string | null }[];
  readonly contractor: Contractor;
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
  readonly agreement: string | null;
  readonly schedule: AnnualSchedule;
  readonly improvements: readonly PlannedImprovement[];
}): AnnualPlanForm {
  const { goals, contractor, controlNumber, madeOn, agreement, schedule, improvements } = given;
  return {
    schemaVersion: '1',
    controlNumber,
    madeOn,
    contractor,
    agreement,
    goals: goals.map(({ goal: { programme, goal, target, reachedWhen, agreedOn, startsOn }, unit }) => ({
      programme,
      goal,
      target,
      unit,
      reachedWhen,
      agreedOn,
      startsOn,
    })),
    schedule,
    improvements: [...improvements],
  };
}
