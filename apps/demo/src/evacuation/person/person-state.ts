import { bundledHolidays } from '@fukushi-kit/calendar';
import { type PlanLife, type PlanStage, planStage, planState } from '@fukushi-kit/evacuation-plan';
import { type PersonMonth, type PlanDue, planDue } from '@fukushi-kit/office';
import type { Case, LifeEvent } from '@fukushi-kit/schema';
import { WHOLE_LOG } from '../desk/consent-events.ts';
import type { Frame } from '../frame.ts';
import { type Lacking, lackingOf } from './lacking.ts';

/** Where a person's plan stands on the list: the decision, the stage, what is missing, and when something is due. */
export interface PersonState {
  readonly id: string;
  readonly kase: Case;
  readonly month: PersonMonth;
  readonly life: PlanLife;
  readonly stage: PlanStage;
  readonly lacking: readonly Lacking[];
  readonly due: PlanDue | null;
}

/** Puts together what is known of a person. */
export function personState(frame: Frame, kase: Case, month: PersonMonth, events: readonly LifeEvent[]): PersonState {
  const life = planState(events, frame.terms);
  return {
    id: kase.controlNumber,
    kase,
    month,
    life,
    stage: planStage(kase, life.state, WHOLE_LOG),
    lacking: lackingOf(month, life),
    due: planDue(frame.profile, kase, month.eligibility, life.state, bundledHolidays),
  };
}
