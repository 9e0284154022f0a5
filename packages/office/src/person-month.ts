import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type ClauseId, isClauseId } from '@fukushi-kit/clause';
import { type ConsentState, consentFindings, consentState, standingAnswer } from '@fukushi-kit/consent';
import {
  comparePlans,
  consentOmissions,
  contradictions,
  homeVisit,
  noUpdateFacts,
  omissions,
  planDayFindings,
  type UpdateProposals,
  whoMayWrite,
} from '@fukushi-kit/evacuation-plan';
import { ruleVersions } from '@fukushi-kit/municipality';
import { evacuationPlan } from '@fukushi-kit/official-forms';
import { type Decision, decide } from '@fukushi-kit/rule';
import type { Case, Finding, Month, MunicipalityProfile, Plan } from '@fukushi-kit/schema';
import type { ReportedCase } from '@fukushi-kit/settlement';
import type { OfficeFindingCode, OfficeOwnCode } from './finding-code.ts';
import { isFormOf } from './is-form-of.ts';
import type { JudgingDay } from './judging-day.ts';
import { personDocuments } from './person-documents.ts';
import type { PrintJob } from './print-job.ts';
import type { RulesOf } from './rules-of.ts';
import { citedUnder, standsUnder } from './stands-under.ts';

/**
 * A finding of the work of a month; for a person its path leads into the case.
 *
 * @clause none a shape of this project, not of a source
 */
export type OfficeFinding = Finding<OfficeFindingCode, ClauseId>;

/**
 * One person's month: the decisions with their reasons, the consents, what was found, and the documents that result.
 * `isStopped` says that a plan is there and its sheet (様式1) is not made although the city has one; the findings say why.
 *
 * @clause chigasaki-r7:6 chigasaki-r7:8(3)ア chigasaki-r7:8(4)ア
 */
export interface PersonMonth {
  readonly controlNumber: string;
  readonly judgedOn: PlainDate;
  readonly facts: Case['facts'];
  readonly eligibility: Decision;
  /** `null` unless there is an earlier plan. */
  readonly update: Decision | null;
  readonly proposals: UpdateProposals | null;
  readonly consents: { readonly making: ConsentState; readonly roster: ConsentState; readonly plan: ConsentState };
  readonly findings: readonly OfficeFinding[];
  readonly documents: readonly PrintJob[];
  readonly isStopped: boolean;
  readonly reported: ReportedCase;
}

const outOfForce: Decision = { outcome: 'out-of-force', because: [], restsOn: [], needs: [] };

/** What every person of a month has in common: the profile with its rules, the planners, the day at which consents count. */
export interface MonthFrame {
  readonly profile: MunicipalityProfile;
  readonly rules: RulesOf;
  readonly planners: Month['planners'];
  readonly asOf: PlainDate;
}

/** One person's month. */
export function personMonth(frame: MonthFrame, one: Case, { day, doubt }: JudgingDay): PersonMonth {
  const { profile, rules, asOf } = frame;
  const eligibility = eligibilityOf(rules, one, day);
  const update = updateOf(rules, one, day);
  const found = citedUnder(profile, findingsOf({ ...frame, one, eligibility, update, doubt }));
  const isComplete = eligibility.outcome === 'met' && !found.some(({ severity }) => severity === 'error');
  const state = (subject: 'plan-making' | 'roster-provision' | 'plan-provision'): ConsentState =>
    consentState(one.consents, subject, asOf);
  return {
    controlNumber: one.controlNumber,
    judgedOn: day,
    facts: one.facts,
    eligibility,
    update,
    proposals: one.plan && one.previousPlan ? comparePlans(one.previousPlan, one.plan) : null,
    consents: { making: state('plan-making'), roster: state('roster-provision'), plan: state('plan-provision') },
    findings: found,
    documents: personDocuments({ profile, one, asOf, eligibility, isComplete }),
    isStopped: one.plan !== null && !isComplete && isFormOf(profile, evacuationPlan),
    reported: reportedCase(one, asOf, eligibility, isComplete),
  };
}

function eligibilityOf({ eligibility }: RulesOf, { facts }: Case, at: PlainDate): Decision {
  const rule = eligibility(at);
  return rule === undefined ? outOfForce : decide(rule, at, { ...facts });
}

function updateOf(rules: RulesOf, { previousPlan, update }: Case, at: PlainDate): Decision | null {
  if (previousPlan === null) return null;
  const rule = rules.update(at);
  return rule === undefined ? outOfForce : decide(rule, at, update ?? noUpdateFacts);
}

interface Looked extends MonthFrame {
  readonly one: Case;
  readonly eligibility: Decision;
  readonly update: Decision | null;
  readonly doubt: JudgingDay['doubt'];
}

function findingsOf(looked: Looked): readonly OfficeFinding[] {
  const { profile, one, eligibility, update, doubt } = looked;
  const condition = conditionClauses(profile, eligibility);
  return [
    ...(doubt === null ? [] : [own(doubt, ['visit'], 'notice', ...condition)]),
    ...contradictions(one),
    ...below('consents', consentFindings(one.consents)),
    ...(one.plan === null ? [] : planFindings(looked, one.plan)),
    ...(one.plan !== null && eligibility.outcome !== 'met'
      ? [own('plan-without-eligibility', ['plan'], 'error', ...condition)]
      : []),
    ...(one.plan === null && eligibility.outcome === 'met'
      ? [own('plan-not-made', ['plan'], 'notice', 'chigasaki-r7:8(2)エ')]
      : []),
    ...(one.plan?.kind === 'update' && update !== null && update.outcome !== 'met'
      ? [own('update-not-settled', ['update'], 'warning', 'chigasaki-r7:8(4)ア')]
      : []),
  ];
}

function planFindings({ profile, planners, one, asOf }: Looked, plan: Plan): readonly OfficeFinding[] {
  const mayWrite = whoMayWrite(one.planner ?? null, profile.planners);
  return [
    ...below('plan', omissions(plan)),
    ...consentOmissions(one, asOf),
    ...periodFindings(profile, plan, plan.visit ?? one.visit),
    ...mayWrite.findings,
    ...(planners.some(({ name }) => name === one.planner?.name)
      ? []
      : [own('planner-not-in-month', ['planner', 'name'], 'warning', ...mayWrite.clauses)]),
    ...(isFormOf(profile, evacuationPlan) ? [] : [own('no-form-of-city', ['plan'], 'notice')]),
  ];
}

/** The visit and the plan against the period; that a plan rests on a home visit is asked where the city's contract does. */
function periodFindings(profile: MunicipalityProfile, plan: Plan, visit: Case['visit']): readonly OfficeFinding[] {
  const { performancePeriod: period } = profile;
  if (period === null) return [];
  const visitFindings = homeVisit(visit, period).findings.filter(({ clauses }) =>
    clauses?.some((id) => standsUnder(profile, id)),
  );
  return [...visitFindings, ...below('plan', planDayFindings(plan, period))];
}

/** The clause that the whole condition of eligibility stands under; of every version where none is in force. */
function conditionClauses(profile: MunicipalityProfile, { because }: Decision): readonly ClauseId[] {
  const [root] = because;
  if (root !== undefined) return [root.clause];
  return ruleVersions(profile, 'evacuation-plan/eligibility').flatMap(({ when }) =>
    when.op === 'clause' && isClauseId(when.id) ? [when.id] : [],
  );
}

function below(step: string, findings: readonly OfficeFinding[]): readonly OfficeFinding[] {
  return findings.map((finding) => ({ ...finding, path: [step, ...finding.path] }));
}

function own(
  code: OfficeOwnCode,
  path: readonly PropertyKey[],
  severity: OfficeFinding['severity'],
  ...clauses: readonly ClauseId[]
): OfficeFinding {
  return { code, path, severity, clauses };
}

function reportedCase(one: Case, asOf: PlainDate, { outcome }: Decision, complete: boolean): ReportedCase {
  const roster = standingAnswer(one.consents, { subject: 'roster-provision' }, asOf);
  const provision = counted(consentState(one.consents, 'plan-provision', asOf));
  const { kind = null, madeOn = null } = one.plan ?? {};
  return {
    controlNumber: one.controlNumber,
    plan:
      one.plan === null || outcome !== 'met'
        ? null
        : { kind, madeOn: madeOn === null ? null : plainDate(madeOn), complete, provision },
    roster: roster === undefined ? null : { answer: counted(roster.answer), on: plainDate(roster.on) },
  };
}

/** A consent that was withdrawn counts neither as given nor as refused. */
function counted(state: ConsentState): 'given' | 'refused' | 'unanswered' {
  return state === 'withdrawn' ? 'unanswered' : state;
}
