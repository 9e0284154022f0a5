import { clause } from '@fukushi-kit/clause';
import type { ControlFinding } from '@fukushi-kit/policy-check';
import type { CorrectiveAction, CorrectiveActionPlanForm } from '@fukushi-kit/schema';
import { controlName } from '../../policy/control-name.ts';
import { findingText } from '../../policy/finding-text.ts';
import type { Remedy } from '../../policy/remedy.ts';
import type { ReportedCheck } from '../../policy/reported-check.ts';
import { sheetSender } from '../../policy/sheet-sender.ts';

const STANDINGS = { error: 'nonconforming', warning: 'unverified' } as const;

const undecided: Remedy = {
  cause: null,
  measure: null,
  owner: null,
  dueOn: null,
  doneOn: null,
  confirmedBy: null,
};

/**
 * The data of the plan of what is put right (是正計画表): every breach of a report, then everything that it could not make sure
 * of, each once. Cause, measure, who and until when are those of `remedies`, or left to be written. An effort that is not met
 * is no breach and not in it.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { evaluateAll, noAgreement } from '@fukushi-kit/policy-check';
 * const report = evaluateAll('kashiwa-r7', {}, noAgreement, plainDate('2025-06-30'));
 * const header = { controlNumber: null, madeOn: null, contractName: null, contractorName: null, kind: null, from: null,
 *   to: null, by: null, rulesVersion: null, logHead: null, remark: null, confirmedBy: null, confirmedOn: null };
 * const data = correctiveActionPlanForm({ report, books: {}, agreement: noAgreement, header });
 * data.actions.every(({ standing, cause }) => standing === 'unverified' && cause === null) // => true
 */
export function correctiveActionPlanForm(check: ReportedCheck): CorrectiveActionPlanForm {
  const { report, remedies = {}, header } = check;
  const inEffect = new Map<string, string>();
  for (const { findings, waivers } of report.results) {
    for (const { key } of waivers.length === 0 ? [] : findings) inEffect.set(key, waivers.join('、'));
  }
  const actionsOf = (severity: keyof typeof STANDINGS): CorrectiveAction[] =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({
        ...found(finding),
        standing: STANDINGS[severity],
        waiver: severity === 'error' ? (inEffect.get(finding.key) ?? null) : null,
        ...(remedies[finding.key] ?? undecided),
      }));
  return {
    ...sheetSender(check),
    asOf: report.asOf,
    actions: [...actionsOf('error'), ...actionsOf('warning')],
    remark: header.remark,
  };
}

function found(finding: ControlFinding): Pick<CorrectiveAction, 'clause' | 'item' | 'finding'> {
  return {
    clause: [...new Set(finding.clauses.map((id) => clause(id).at))].join('、'),
    item: controlName(finding.control),
    finding: findingText(finding),
  };
}
