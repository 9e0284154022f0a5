import { evacuationPlanMessages, type PlanFinding, planFindingText } from '@fukushi-kit/evacuation-plan';
import type { OfficeFindingCode } from './finding-code.ts';
import { officeMessages } from './messages.ja.ts';
import type { OfficeFinding } from './person-month.ts';

/**
 * What a clerk reads for one finding of a month, in Japanese, with what its profile lists where that is the matter.
 *
 * @clause none wording of this project
 *
 * @example
 * officeText({ code: 'plan-not-made', path: ['plan'], severity: 'notice' })
 * // => '対象ですが、個別避難計画がまだありません。'
 * officeText({ code: 'office-not-recorded', path: [], severity: 'warning', detail: { listed: '本人又は家族' } })
 * // => '実施者の所属が記録されていません。市のプロフィールにある人：本人又は家族。'
 */
export function officeText(finding: OfficeFinding): string {
  return isOfPlan(finding) ? planFindingText(finding) : officeMessages[finding.code];
}

function isOfPlan(finding: { readonly code: OfficeFindingCode }): finding is PlanFinding {
  return Object.hasOwn(evacuationPlanMessages, finding.code);
}
