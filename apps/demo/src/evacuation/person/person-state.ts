import { bundledHolidays, type PlainDate, plainDate, yearMonthOf } from '@fukushi-kit/calendar';
import { type LifeState, type PlanLife, planState } from '@fukushi-kit/evacuation-plan';
import { monthDue, type PersonMonth } from '@fukushi-kit/office';
import type { Case, LifeEvent } from '@fukushi-kit/schema';
import type { PlanStage } from '../../picture/index.ts';
import type { Frame } from '../frame.ts';
import { type Lacking, lackingOf } from './lacking.ts';
import { planStageOf } from './plan-stage-of.ts';

/** Where a person's plan stands on the list: the decision, the stage, what is missing, and when something is due. */
export interface PersonState {
  readonly id: string;
  readonly kase: Case;
  readonly month: PersonMonth;
  readonly life: PlanLife;
  readonly stage: PlanStage;
  readonly lacking: readonly Lacking[];
  readonly due: PersonDue | null;
}

/** The next day for a person, and what for. */
interface PersonDue {
  readonly on: PlainDate;
  readonly what: 'hand-in' | 'period-end';
}

/** Puts together what is known of a person. */
export function personState(frame: Frame, kase: Case, month: PersonMonth, events: readonly LifeEvent[]): PersonState {
  const life = planState(events, frame.terms);
  return {
    id: kase.controlNumber,
    kase,
    month,
    life,
    stage: planStageOf(kase, life.state),
    lacking: lackingOf(month, life),
    due: dueOf(frame, kase, month, life.state),
  };
}

/** A plan that was made is handed in with its month; before that the work has the period of the contract. */
function dueOf(
  { profile, period }: Frame,
  { plan }: Case,
  { eligibility }: PersonMonth,
  { versions, ended }: LifeState,
): PersonDue | null {
  if (ended !== null || eligibility.outcome === 'unmet') return null;
  const newest = versions.find(({ version }) => version === plan?.version);
  if (newest?.marks.submitted !== undefined) return null;
  if (plan === null || plan.madeOn === null) return { on: period.to, what: 'period-end' };
  const due = monthDue(profile, yearMonthOf(plainDate(plan.madeOn)), bundledHolidays);
  return due === null ? { on: period.to, what: 'period-end' } : { on: due.due, what: 'hand-in' };
}
