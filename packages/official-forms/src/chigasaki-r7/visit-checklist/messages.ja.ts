import type { VisitStepId } from '@fukushi-kit/schema';

/** The steps that no entry records, by their numbers; `null` where none is left. */
export function remainingSteps(steps: readonly VisitStepId[]): string | null {
  return steps.length === 0 ? null : steps.join('、');
}
