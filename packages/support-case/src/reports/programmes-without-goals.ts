import type { AnnualGoal } from './goal-reached.ts';

type Programme = AnnualGoal['programme'];

const COMMISSIONED: readonly Programme[] = ['comprehensive-consultation', 'multi-agency'];

/** The commissioned programmes (委託された事業) for which no goal is recorded. */
export function programmesWithoutGoals(goals: readonly Pick<AnnualGoal, 'programme'>[]): readonly Programme[] {
  return COMMISSIONED.filter((programme) => goals.every((goal) => goal.programme !== programme));
}
