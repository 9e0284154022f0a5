import type { AnnualGoal } from './goal-reached.ts';
import { programmesWithoutGoals } from './programmes-without-goals.ts';

/**
 * The day on which goals and annual plan (成果目標・年間計画) were with the city for each of the two commissioned programmes:
 * the day of the last one; `null` while a programme has none or one is not submitted.
 *
 * @clause kashiwa-r7:8(1)
 *
 * @example
 * const goals = [
 *   { programme: 'multi-agency', submittedOn: '2025-03-25' },
 *   { programme: 'comprehensive-consultation', submittedOn: '2025-03-28' },
 * ]
 * goalsSubmittedOn(goals) // => '2025-03-28'
 * goalsSubmittedOn(goals.slice(1)) // => null
 */
export function goalsSubmittedOn(goals: readonly Pick<AnnualGoal, 'programme' | 'submittedOn'>[]): string | null {
  const days = goals.flatMap(({ submittedOn }) => submittedOn ?? []);
  if (programmesWithoutGoals(goals).length > 0 || days.length < goals.length) return null;
  return days.toSorted().at(-1) ?? null;
}
