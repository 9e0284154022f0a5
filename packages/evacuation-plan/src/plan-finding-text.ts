import type { PlanFinding } from './finding-code.ts';
import { evacuationPlanMessages, listedPlannersText } from './messages.ja.ts';

/**
 * The Japanese text of one finding, without the place; one about the planner (実施者) names whom the profile lists.
 *
 * @clause none wording of the project
 *
 * @example
 * const finding = { code: 'office-not-recorded', path: ['planner', 'office'], severity: 'warning' };
 * planFindingText(finding) // => '実施者の所属が記録されていません。'
 * planFindingText({ ...finding, detail: { listed: '本人又は家族、福祉専門職' } })
 * // => '実施者の所属が記録されていません。市のプロフィールにある人：本人又は家族、福祉専門職。'
 */
export function planFindingText({ code, detail }: PlanFinding): string {
  const listed = detail?.['listed'];
  return evacuationPlanMessages[code] + (listed === undefined ? '' : listedPlannersText(String(listed)));
}
