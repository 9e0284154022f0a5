import type { PlainDate } from '@fukushi-kit/calendar';
import type { Case } from '@fukushi-kit/schema';
import { consentOmissions } from './consent-omissions.ts';
import { contradictions } from './contradictions.ts';
import type { PlanFinding } from './finding-code.ts';
import { homeVisit } from './home-visit.ts';
import { omissions } from './omissions.ts';
import type { PerformancePeriod } from './performance-period.ts';
import { planDayFindings } from './plan-day.ts';

/**
 * Everything that keeps the plan of a case from becoming the original (正本): errors among its omissions and
 * contradictions, in the home visit and the day of the plan, and in the answers asked by `asOf`. Paths lead into the case. Their number is what
 * the event `completed` records as `omissions`.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:7
 * @clause chigasaki-r7:8(3)ア
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const facts = {
 *   livesInCity: true, livesAtHome: true, longTermHospitalized: false, inFacility: false, careLevel: 'care-4',
 *   needsProfessionalToMove: null, needsCareVehicle: null, proposedAsEquivalent: null, equivalentAgreed: null,
 * };
 * const kase = { facts, plan: null, visit: null, consents: [] };
 * hindrances(kase, { from: '2025-05-01', to: '2026-03-10' }, plainDate('2025-06-15')).map(({ code }) => code)
 * // => ['not-entered', 'no-home-visit', 'roster-provision-unanswered', 'plan-provision-unanswered']
 */
export function hindrances(
  kase: Pick<Case, 'facts' | 'plan' | 'visit' | 'consents'> & Partial<Case>,
  period: PerformancePeriod,
  asOf: PlainDate,
): readonly PlanFinding[] {
  const { plan, visit } = kase;
  return [
    ...(plan === null ? [noPlan] : below('plan', [...omissions(plan), ...planDayFindings(plan, period)])),
    ...contradictions(kase),
    ...homeVisit(plan?.visit ?? visit, period).findings,
    ...consentOmissions(kase, asOf),
  ].filter(({ severity }) => severity === 'error');
}

function below(step: string, findings: readonly PlanFinding[]): readonly PlanFinding[] {
  return findings.map((finding) => ({ ...finding, path: [step, ...finding.path] }));
}

const noPlan: PlanFinding = {
  code: 'not-entered',
  path: ['plan'],
  severity: 'error',
  clauses: ['chigasaki-r7:8(2)エ'],
};
