import type { PlainDate } from '@fukushi-kit/calendar';
import type { AnnualResultsForm, CentreLog, Contractor, ProgrammeReview, ResultedGoal } from '@fukushi-kit/schema';
import { type AnnualGoal, goalReached } from '@fukushi-kit/support-case';

/**
 * The data of the report on goals and annual plan (実績報告書) from the goals, improvements and evaluation meeting of the
 * centre's log. Whether a goal was reached is said by `goalReached`; one that is open is marked neither way.
 *
 * @clause kashiwa-r7:8(2)
 * @clause kashiwa-r7:8(6)
 * @clause kashiwa-r7:4(2)イ
 *
 * @example
 * const goal = { programme: 'multi-agency', goal: 'プランを作る', startsOn: '2025-04-01', agreedOn: null, submittedOn: null, target: 20, reachedWhen: 'at-least', result: 21, reportedOn: null } as const;
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const review = { done: null, review: null, next: null };
 * const data = annualResultsForm({
 *   kind: 'year-end', asOf: null, goals: [{ goal, unit: '件' }], improvements: [], meeting: null, opinions: null,
 *   comprehensiveConsultation: review, multiAgency: review, contractor, controlNumber: null, madeOn: null,
 * });
 * data.goals[0]?.reached // => 'met'
 * data.evaluation.heldOn // => null
 */
export function annualResultsForm(given: {
  readonly kind: AnnualResultsForm['kind'];
  readonly asOf: PlainDate | null;
  readonly goals: readonly { readonly goal: AnnualGoal; readonly unit: string | null }[];
  readonly comprehensiveConsultation: ProgrammeReview;
  readonly multiAgency: ProgrammeReview;
  readonly improvements: CentreLog['improvements'];
  readonly meeting: CentreLog['evaluationMeetings'][number] | null;
  readonly opinions: string | null;
  readonly contractor: Contractor;
  readonly controlNumber: string | null;
  readonly madeOn: PlainDate | null;
}): AnnualResultsForm {
  const { goals, improvements, meeting, opinions, ...entered } = given;
  return {
    schemaVersion: '1',
    ...entered,
    goals: goals.map(({ goal, unit }) => resultOf(goal, unit)),
    improvements: improvements.map(({ item, progress, sharedOn }) => ({ item, progress, sharedOn })),
    evaluation: {
      heldOn: meeting?.on ?? null,
      summaryReportedOn: meeting?.summaryReportedOn ?? null,
      opinions,
    },
  };
}

function resultOf(planned: AnnualGoal, unit: string | null): ResultedGoal {
  const { programme, goal, target, reachedWhen, result } = planned;
  const reached = goalReached(planned);
  return { programme, goal, target, reachedWhen, result, unit, reached: reached === 'open' ? null : reached };
}
