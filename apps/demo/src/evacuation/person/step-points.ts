import { visitSteps } from '@fukushi-kit/evacuation-plan';
import type { StepPoint, VisitStepId } from '@fukushi-kit/schema';

/** Every point that a step asks for: those that are missing while nothing is recorded. */
export function emptyPoints(step: VisitStepId): readonly StepPoint[] {
  const { steps } = visitSteps({ schemaVersion: '1', version: 1, entries: [] }, { from: null, to: '9999-12-31' });
  return steps.find((one) => one.step === step)?.missing ?? [];
}

/** A step by the name that an address or a form gave; `null` if there is no such step. */
export function stepOf(name: string | null | undefined): VisitStepId | null {
  const { steps } = visitSteps({ schemaVersion: '1', version: 1, entries: [] }, { from: null, to: '9999-12-31' });
  return steps.find(({ step }) => step === name)?.step ?? null;
}
