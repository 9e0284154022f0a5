import type { ToldFinding } from '@fukushi-kit/form-web';
import { emptyPlan, evacuationPlan, evacuationPlanForm, formSchema } from '@fukushi-kit/official-forms';
import { type Case, type ConsentEvent, type EvacuationPlanForm, type Plan, parseDocument } from '@fukushi-kit/schema';
import { type AppParts, today } from '../../app-parts.ts';
import type { Desk, Handed } from '../../form-desk/desk.ts';
import { differences } from '../../form-desk/differences.ts';
import { saveRecord } from '../../record/save-record.ts';
import { personPath } from '../person/person-path.ts';
import { cityMarks } from './city-marks.ts';
import { addedConsents, WHOLE_LOG } from './consent-events.ts';
import { keptOf } from './kept-of.ts';
import { printedSheets } from './printed-sheets.ts';
import { isSameText, planAnswers } from './sheet-answers.ts';
import { askedOn, type SheetOfPerson, sheetOfPerson } from './sheet-of-person.ts';
import { toldOf } from './told.ts';
import { words } from './words.ja.ts';

/** The desk of Form 1 (様式1): it begins with what is known of the person, and is kept as the plan of the case. */
export function planDesk(parts: AppParts): Desk {
  return {
    path: '/contracts/:contract/persons/:id/plan',
    open: async (tx, params) => {
      const person = await sheetOfPerson(tx, params, today(parts));
      if (person === null) return null;
      const { file, state } = person;
      return {
        definition: { ...evacuationPlan, copies: state.month.isStopped ? [] : evacuationPlan.copies },
        schema: formSchema(evacuationPlan),
        title: words.title(`${evacuationPlan.number}　${evacuationPlan.title}`, file.id),
        data: planData(person),
        version: file.kept.version,
        findings: [...(await cityMarks(tx, person)), ...toldOf(state.month)],
      };
    },
    keep: async (tx, params, handed) => {
      const person = await sheetOfPerson(tx, params, today(parts));
      if (person === null) return refused([{ path: [], severity: 'error', text: words.wrongData }]);
      const read = readHanded(person, handed);
      if (read.findings.length > 0) return refused(read.findings);
      const { file } = person;
      const { contract } = file.frame;
      const key = { contract: contract.id, kind: 'case', id: file.id } as const;
      return keptOf(await saveRecord(tx, { ...key, version: handed.version, body: read.body }), (kase) =>
        planData({ ...person, file: { ...file, kase } }),
      );
    },
    sheets: async (tx, params, what) => {
      const person = await sheetOfPerson(tx, params, today(parts));
      return person === null ? null : printedSheets(person, evacuationPlan, planData(person), what);
    },
    next: ({ contract = '', id = '' }) => personPath(contract, id),
  };
}

/** The data of Form 1 from what is recorded; a plan that nobody began starts with what is known. */
function planData({ file, state }: SheetOfPerson): EvacuationPlanForm {
  const { kase } = file;
  const { proposedAsEquivalent, equivalentAgreed = null } = kase.facts;
  return evacuationPlanForm({
    plan: kase.plan ?? begunPlan(kase),
    decision: state.month.eligibility,
    consultation: proposedAsEquivalent === true ? { agreed: equivalentAgreed, on: null } : null,
    ...askedOn(file, 'plan'),
  });
}

function begunPlan({ controlNumber, person, certification, visit, previousPlan }: Case): Plan {
  return {
    ...emptyPlan,
    controlNumber,
    kind: previousPlan === null ? 'new' : 'update',
    version: (previousPlan?.version ?? 0) + 1,
    person,
    certification,
    visit,
  };
}

/** The case with what Form 1 says, and everything that stands against keeping it. */
function readHanded(
  person: SheetOfPerson,
  { data, consents }: Handed,
): { readonly body: Case; readonly findings: readonly ToldFinding[] } {
  const { file } = person;
  const parsed = parseDocument('EvacuationPlanForm', data);
  if (!parsed.ok) return { body: file.kase, findings: [{ path: [], severity: 'error', text: words.wrongData }] };
  const form = parsed.value;
  const added = addedConsents(file.kase.consents, planAnswers(file, form));
  const body = caseWith(file.kase, form, added.events);
  return {
    body,
    findings: [
      ...added.findings,
      ...giverFindings(form.plan),
      ...(isSameText(evacuationPlan, form, consents)
        ? []
        : [{ path: [], severity: 'error', text: words.textChanged } as const]),
      ...changedByHand(planData(person), form),
    ],
  };
}

function caseWith(kase: Case, { plan, provision }: EvacuationPlanForm, added: readonly ConsentEvent[]): Case {
  const consents = [...kase.consents, ...added];
  const { explainedBy: name, explainerOrganization: office } = provision;
  return {
    ...kase,
    visit: plan.visit ?? kase.visit,
    planner: name === null && office === null ? (kase.planner ?? null) : { ...kase.planner, name, office },
    plan: withLog({ ...plan, controlNumber: kase.controlNumber }, consents),
    consents,
  };
}

/** The plan with the answers as the log has them, so that the two never differ. */
function withLog(plan: Plan, consents: Case['consents']): Plan {
  const asked = { consents, asOf: WHOLE_LOG, recipients: [], explanation: { by: null, organization: null } };
  return evacuationPlanForm({ plan, decision: null, consultation: null, ...asked }).plan;
}

function giverFindings({ supporters }: Plan): readonly ToldFinding[] {
  return (supporters ?? []).flatMap(({ consent }, index) =>
    consent !== null && consent.answer !== 'unanswered' && consent.giver === null
      ? [
          {
            path: ['plan', 'supporters', index, 'consent', 'giver'],
            severity: 'error',
            text: words.answerNeedsGiver,
          } as const,
        ]
      : [],
  );
}

/** What follows from other records is changed there: on the sheet it would be lost. */
function changedByHand(shown: EvacuationPlanForm, handed: EvacuationPlanForm): readonly ToldFinding[] {
  const schema = formSchema(evacuationPlan);
  const derived = ({ target, provision: { recipients } }: EvacuationPlanForm): unknown => ({
    target,
    provision: { recipients },
  });
  return differences(schema, derived(handed), derived(shown)).map(({ place }) => ({
    path: [],
    severity: 'error',
    text: words.derived(place),
  }));
}

function refused(findings: readonly ToldFinding[]) {
  return { state: 'refused', findings } as const;
}
