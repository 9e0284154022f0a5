import { type HolidayCalendar, type PlainDate, plainDate, yearMonthOf } from '@fukushi-kit/calendar';
import { type LifeState, mayBeginNextVersion } from '@fukushi-kit/evacuation-plan';
import type { Decision } from '@fukushi-kit/rule';
import type { Case, MunicipalityProfile } from '@fukushi-kit/schema';
import { monthDue } from './month-due.ts';

/**
 * The next day for the plan of a person: by when it is handed in with its month (提出期限), or, while it is not made, the
 * last day of the performance period (履行期間).
 *
 * @clause chigasaki-r7:4 chigasaki-r7:9(2)
 */
export interface PlanDue {
  readonly on: PlainDate;
  readonly what: 'hand-in' | 'period-end';
  readonly clauses: readonly string[];
}

/**
 * By when the plan of a person (様式1) is due next. A version that was given up is not handed in, as if it were not made.
 * Nothing is due of somebody who is no target person, of a life that ended, of a plan that was handed in or brought in as
 * one that had been, or under a profile without a performance period.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:9(1)
 * @clause chigasaki-r7:9(2)
 *
 * @example
 * import { bundledHolidays } from '@fukushi-kit/calendar';
 * import { profile } from '@fukushi-kit/municipality';
 * const of = (plan, outcome) =>
 *   planDue(profile('chigasaki-r7'), { plan }, { outcome }, { versions: [], ended: null }, bundledHolidays);
 * of({ version: 1, madeOn: '2025-06-05' }, 'met').on // => '2025-07-10'
 * of(null, 'open') // => { on: '2026-03-10', what: 'period-end', clauses: ['chigasaki-r7:4'] }
 * of(null, 'unmet') // => null
 */
export function planDue(
  profile: MunicipalityProfile,
  { plan }: Pick<Case, 'plan'>,
  { outcome }: Pick<Decision, 'outcome'>,
  life: Pick<LifeState, 'versions' | 'ended'>,
  holidays: HolidayCalendar,
): PlanDue | null {
  const { performancePeriod: period } = profile;
  if (period === null || outcome === 'unmet' || life.ended !== null || mayBeginNextVersion({ plan }, life)) return null;
  const isGivenUp = life.versions.some(({ version, stage }) => version === plan?.version && stage === 'abandoned');
  const madeOn = isGivenUp ? null : (plan?.madeOn ?? null);
  const due = madeOn === null ? null : monthDue(profile, yearMonthOf(plainDate(madeOn)), holidays);
  return due === null
    ? { on: plainDate(period.to), what: 'period-end', clauses: [period.clause] }
    : { on: due.due, what: 'hand-in', clauses: due.clauses };
}
