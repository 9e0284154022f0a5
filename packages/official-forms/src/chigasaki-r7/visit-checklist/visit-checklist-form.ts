import type { VisitSteps } from '@fukushi-kit/evacuation-plan';
import type { CareLevel, ChecklistEntry, Plan, VisitChecklistForm, VisitStepId } from '@fukushi-kit/schema';
import { type ChecklistStep, checklistSteps } from './checklist-steps.ts';
import { remainingSteps } from './messages.ja.ts';

type Points = VisitChecklistForm['points'];

/**
 * The data of the checklist of a visit (訪問・面談チェックリスト) from the steps recorded. Of a step done more than once
 * the last entry stands on the sheet. Which materials were got ready is what the planner says: no step records it.
 *
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(2)キ
 *
 * @example
 * import { visitSteps } from '@fukushi-kit/evacuation-plan';
 * const entries = [{ step: '8(2)カ', on: '2025-06-03', by: '見本 計画男', points: ['copy-shared'] }];
 * const steps = visitSteps({ schemaVersion: '1', version: 1, entries }, { from: '2025-05-01', to: '2026-03-10' });
 * const planner = { name: '見本 計画男', office: null };
 * const taken = { materials: ['form-1'], otherMaterials: null };
 * const data = visitChecklistForm({
 *   steps, plan: emptyPlan, careLevel: null, planner, taken, attendants: null, hazardNote: null, note: null,
 * });
 * data.done.sharing.on // => '2025-06-03'
 * data.points.sharing // => ['copy-shared']
 * data.remaining // => '8(1)ア、8(1)イ、8(1)ウ、8(1)エ、8(2)ア、8(2)イ、8(2)ウ、8(2)エ、8(2)オ、8(2)キ'
 */
export function visitChecklistForm(given: {
  readonly steps: VisitSteps;
  readonly plan: Plan;
  /** `null` where no certification is in force. */
  readonly careLevel: CareLevel | null;
  readonly planner: VisitChecklistForm['planner'];
  readonly taken: { readonly materials: Points['materials']; readonly otherMaterials: string | null };
  readonly attendants: string | null;
  readonly hazardNote: string | null;
  readonly note: string | null;
}): VisitChecklistForm {
  const { steps, plan, careLevel, planner, taken, attendants, hazardNote, note } = given;
  return {
    schemaVersion: '1',
    controlNumber: plan.controlNumber,
    planVersion: plan.version,
    person: plan.person,
    careLevel,
    visit: plan.visit,
    attendants,
    planner,
    done: doneIn(steps),
    points: pointsIn(steps, taken.materials),
    otherMaterials: taken.otherMaterials,
    hazardNote,
    remaining: remainingSteps(steps.remaining),
    note,
  };
}

function doneIn(steps: VisitSteps): VisitChecklistForm['done'] {
  const last = ({ step }: { readonly step: VisitStepId }): ChecklistEntry =>
    steps.steps.find((one) => one.step === step)?.done.at(-1) ?? { on: null, by: null };
  return {
    materials: last(checklistSteps.materials),
    basics: last(checklistSteps.basics),
    study: last(checklistSteps.study),
    hazards: last(checklistSteps.hazards),
    purpose: last(checklistSteps.purpose),
    schemes: last(checklistSteps.schemes),
    rosterConsent: last(checklistSteps.rosterConsent),
    planMaking: last(checklistSteps.planMaking),
    planConsent: last(checklistSteps.planConsent),
    sharing: last(checklistSteps.sharing),
    outlook: last(checklistSteps.outlook),
  };
}

function pointsIn(steps: VisitSteps, materials: Points['materials']): Points {
  const recorded = <Point extends string>({ step, points }: ChecklistStep<Point>): Point[] => {
    const found = steps.steps.find((one) => one.step === step);
    if (found === undefined || found.done.length === 0) return [];
    const missing: ReadonlySet<string> = new Set(found.missing);
    return points.flatMap(([point]) => (missing.has(point) ? [] : [point]));
  };
  return {
    materials,
    basics: recorded(checklistSteps.basics),
    study: recorded(checklistSteps.study),
    hazards: recorded(checklistSteps.hazards),
    purpose: recorded(checklistSteps.purpose),
    schemes: recorded(checklistSteps.schemes),
    rosterConsent: recorded(checklistSteps.rosterConsent),
    planMaking: recorded(checklistSteps.planMaking),
    planConsent: recorded(checklistSteps.planConsent),
    sharing: recorded(checklistSteps.sharing),
    outlook: recorded(checklistSteps.outlook),
  };
}
