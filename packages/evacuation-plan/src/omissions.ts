import type { ClauseId } from '@fukushi-kit/clause';
import type { Plan, Severity } from '@fukushi-kit/schema';
import type { OmissionCode, PlanFinding } from './finding-code.ts';
import { type NeededField, neededFields } from './needed-field.ts';
import { riskOmissions } from './risk-omissions.ts';
import { supporterOmissions } from './supporter-omissions.ts';

/**
 * Everything that is still to be written in a plan (記入漏れ), as findings whose paths lead into the plan. What the law
 * or the contract names is an `error`, the rest of the sheet a `warning`; a plan without errors may become the original
 * (正本). The visit and the answers on paper are asked about apart, with `homeVisit` and `consentOmissions`.
 *
 * @clause basic-act-on-disaster-management:49-14(3)
 * @clause basic-act-on-disaster-management:49-14(3)(i)
 * @clause basic-act-on-disaster-management:49-14(3)(ii)
 * @clause chigasaki-r7:8(1)イ
 * @clause chigasaki-r7:8(1)エ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(3)ア
 *
 * @example
 * const blank = {
 *   schemaVersion: '1', controlNumber: null, kind: null, version: null, madeOn: null, visit: null, consentToMaking: null,
 *   person: { name: null, reading: null, birthDate: null, sex: null, address: null, contact: null },
 *   certification: null, disability: null, household: null, emergencyContacts: null, reasons: null, considerations: null,
 *   medical: null, home: null, risks: null, timing: null, destinations: null, route: null, supporters: null,
 *   findings: null, careManager: null,
 * };
 * omissions(blank).filter(({ severity }) => severity === 'error').length // => 19
 * omissions(blank)[4].path // => ['person', 'name']
 */
export function omissions(plan: Plan): readonly PlanFinding<OmissionCode>[] {
  return [
    ...neededFields.filter(({ path }) => isEmpty(valueAt(plan, path))).map(fieldFinding),
    ...emptyLists(plan),
    ...levelOmission(plan),
    ...contactOmission(plan),
    ...reasonOmissions(plan),
    ...riskOmissions(plan),
    ...supporterOmissions(plan),
  ];
}

function fieldFinding({ path, clauses, severity }: NeededField): PlanFinding<OmissionCode> {
  return { code: 'not-entered', path, severity, clauses };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === 'unanswered';
}

function valueAt(plan: Plan, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === step)?.[1] : null,
    plan,
  );
}

/** A list that was looked at and has no entry is told; a plan without a destination is no plan. */
function emptyLists(plan: Plan): PlanFinding<OmissionCode>[] {
  const lists: readonly (readonly [
    key: keyof Plan,
    list: readonly unknown[] | null,
    severity: Severity,
    clause: ClauseId,
  ])[] = [
    ['destinations', plan.destinations, 'error', 'basic-act-on-disaster-management:49-14(3)(ii)'],
    ['risks', plan.risks, 'warning', 'chigasaki-r7:8(1)エ'],
    ['supporters', plan.supporters, 'warning', 'basic-act-on-disaster-management:49-14(3)(i)'],
    ['emergencyContacts', plan.emergencyContacts, 'warning', 'chigasaki-r7:8(2)エ'],
  ];
  return lists
    .filter(([, list]) => list?.length === 0)
    .map(([key, , severity, clause]) => ({ code: 'none-entered', path: [key], severity, clauses: [clause] }));
}

function levelOmission({ certification }: Plan): PlanFinding<OmissionCode>[] {
  if (certification?.state !== 'certified' || certification.level !== null) return [];
  const clauses: ClauseId[] = ['chigasaki-r7:8(1)イ'];
  return [{ code: 'not-entered', path: ['certification', 'level'], severity: 'error', clauses }];
}

function contactOmission({ person }: Plan): PlanFinding<OmissionCode>[] {
  const ways = Object.values(person.contact ?? {});
  if (ways.some((way) => way !== null)) return [];
  const clauses: ClauseId[] = ['basic-act-on-disaster-management:49-10(2)(v)'];
  return [{ code: 'no-contact', path: ['person', 'contact'], severity: 'error', clauses }];
}

function reasonOmissions({ reasons, considerations }: Plan): PlanFinding<OmissionCode>[] {
  const found: PlanFinding<OmissionCode>[] = [];
  const law: ClauseId[] = ['basic-act-on-disaster-management:49-10(2)(vi)'];
  if ((reasons?.choices ?? []).length === 0 && (reasons?.note ?? null) === null)
    found.push({ code: 'not-entered', path: ['reasons', 'choices'], severity: 'error', clauses: law });
  if (reasons?.choices?.includes('other') === true && reasons.note === null)
    found.push({ code: 'other-without-words', path: ['reasons', 'note'], severity: 'error', clauses: law });
  if (considerations?.choices?.includes('other') === true && considerations.note === null)
    found.push({
      code: 'other-without-words',
      path: ['considerations', 'note'],
      severity: 'warning',
      clauses: ['chigasaki-r7:8(2)エ'],
    });
  return found;
}
