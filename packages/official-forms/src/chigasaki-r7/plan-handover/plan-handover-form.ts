import type { PlainDate } from '@fukushi-kit/calendar';
import { consentState } from '@fukushi-kit/consent';
import type { PlanLife, VersionStage } from '@fukushi-kit/evacuation-plan';
import type { ConsentEvent, HandedOverEvent, LifeEvent, Plan, PlanHandoverForm } from '@fukushi-kit/schema';
import { sheetAnswer } from '../../provision/sheet-answer.ts';

type Review = NonNullable<PlanHandoverForm['review']>;

const REVIEWS: Readonly<Partial<Record<VersionStage, Review>>> = {
  original: 'not-submitted',
  submitted: 'under-review',
  resubmitted: 'under-review',
  'correction-asked': 'correction-asked',
  received: 'received',
};

/**
 * The data of the record of a handover (引継書) from the log of the plan's life and what follows from it, the plan and the consents. The
 * last change of provider is the one handed over; where the log has no handover yet, the sheet is ready to be signed.
 *
 * @clause chigasaki-r7:8(5)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { planState } from '@fukushi-kit/evacuation-plan';
 * const terms = {
 *   period: { from: '2025-05-01', to: '2026-03-10' }, updateRules: [], readings: { copyAtVisit: null, contractorCopy: null },
 * };
 * const by = { party: 'contractor', office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男' };
 * const log = [
 *   { schemaVersion: '1', kind: 'brought-in', on: '2025-06-02', by, version: 1 },
 *   { schemaVersion: '1', kind: 'provider-changed', on: '2025-10-01', by, to: '架空居宅介護支援事業所' },
 * ];
 * const nobody = { office: null, contactPerson: null, phone: null };
 * const notes = { attachments: null, explainedOn: null, minorChanges: null, carefulPoints: null, openMatters: null };
 * const data = planHandoverForm({
 *   log, life: planState(log, terms), plan: { ...emptyPlan, version: 1 }, consents: [],
 *   asOf: plainDate('2025-10-02'), from: nobody, to: nobody, giverPhone: null, notes,
 * });
 * data.changedOn // => '2025-10-01'
 * data.to.office // => '架空居宅介護支援事業所'
 * data.handedOverOn // => null
 */
export function planHandoverForm(given: {
  readonly log: readonly LifeEvent[];
  /** What follows from the log; an event that it refused is not on the sheet. */
  readonly life: PlanLife;
  /** The version that is handed over. */
  readonly plan: Plan;
  readonly consents: readonly ConsentEvent[];
  readonly asOf: PlainDate;
  readonly from: PlanHandoverForm['from'];
  /** Where its `office` is `null`, the name that the log has. */
  readonly to: PlanHandoverForm['to'];
  /** Where who hands over can be asked; the log has no telephone. */
  readonly giverPhone: string | null;
  readonly notes: Pick<
    PlanHandoverForm,
    'attachments' | 'explainedOn' | 'minorChanges' | 'carefulPoints' | 'openMatters'
  >;
}): PlanHandoverForm {
  const { log, life, plan, consents, asOf, from, to, giverPhone, notes } = given;
  const { changed, handedOver, excepted } = lastHandover(log, life);
  const stage = life.state.versions.find(({ version }) => version === plan.version)?.stage;
  return {
    schemaVersion: '1',
    controlNumber: plan.controlNumber,
    handedOverOn: handedOver?.on ?? null,
    person: plan.person,
    planVersion: plan.version,
    planMadeOn: plan.madeOn,
    review: (stage && REVIEWS[stage]) ?? null,
    planProvision: sheetAnswer(consentState(consents, 'plan-provision', asOf)),
    rosterProvision: sheetAnswer(consentState(consents, 'roster-provision', asOf)),
    changedOn: changed?.on ?? null,
    from,
    to: { ...to, office: to.office ?? handedOver?.to ?? changed?.to ?? null },
    exceptionReason: excepted?.reason ?? null,
    what: handedOver?.what ?? null,
    ...notes,
    ...signers(handedOver, giverPhone),
  };
}

function signers(
  handedOver: HandedOverEvent | undefined,
  phone: string | null,
): Pick<PlanHandoverForm, 'handedOverBy' | 'receivedOn' | 'receivedBy'> {
  return {
    handedOverBy: { office: handedOver?.by.office ?? null, name: handedOver?.by.name ?? null, phone },
    receivedOn: handedOver?.receivedBy == null ? null : handedOver.on,
    receivedBy: handedOver?.receivedBy ?? null,
  };
}

/** The last change of provider that was accepted, and what came of it. */
function lastHandover(log: readonly LifeEvent[], { state, findings }: PlanLife) {
  const last = state.handovers.at(-1);
  const refused = new Set(findings.flatMap(({ severity, path }) => (severity === 'error' ? [path[0]] : [])));
  const since = log.filter((_, index) => last !== undefined && last.changed.event <= index && !refused.has(index));
  return {
    changed: since.find((event) => event.kind === 'provider-changed'),
    handedOver: since.find((event) => event.kind === 'handed-over'),
    excepted: last?.status === 'excepted' ? since.find((event) => event.kind === 'not-handed-over') : undefined,
  };
}
