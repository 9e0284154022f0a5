import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { noUpdateFacts, visitSteps } from '@fukushi-kit/evacuation-plan';
import {
  emptyPlan,
  planHandover,
  planHandoverForm,
  updateCheck,
  updateCheckForm,
  visitChecklist,
  visitChecklistForm,
} from '@fukushi-kit/official-forms';
import { WHOLE_LOG } from './consent-events.ts';
import { keptSheet, type RecordSheet } from './record-desk.ts';

/** The checklist of the visit (訪問・面談チェックリスト): the steps as they are recorded, and what was taken along. */
export const checklistSheet: RecordSheet = {
  name: 'checklist',
  definition: visitChecklist,
  data: ({ file: { frame, kase, visit } }, data) => {
    const kept = keptSheet<'VisitChecklistForm'>(visitChecklist, data);
    const { certification, planner, person, controlNumber } = kase;
    return visitChecklistForm({
      steps: visitSteps(visit.body, frame.period),
      plan: kase.plan ?? { ...emptyPlan, controlNumber, person, visit: kase.visit },
      careLevel: certification?.state === 'certified' ? certification.level : null,
      planner: { name: planner?.name ?? null, office: planner?.office ?? null },
      taken: { materials: kept?.points.materials ?? [], otherMaterials: kept?.otherMaterials ?? null },
      attendants: kept?.attendants ?? null,
      hazardNote: kept?.hazardNote ?? null,
      note: kept?.note ?? null,
    });
  },
};

/** The check whether a plan is to be updated (点検・更新判定票): both plans beside each other, and what was decided. */
export const updateSheet: RecordSheet = {
  name: 'update-check',
  definition: updateCheck,
  data: ({ file: { kase }, state: { month } }, data) => {
    const { plan: after, previousPlan: before, planner, update } = kase;
    if (after === null || before === null || month.proposals === null) return null;
    const kept = keptSheet<'UpdateCheckForm'>(updateCheck, data);
    return updateCheckForm({
      before,
      after,
      proposals: month.proposals,
      facts: update ?? noUpdateFacts,
      decision: month.update,
      checkedOn: dayOf(kept?.checkedOn),
      checker: kept?.checker ?? { name: planner?.name ?? null, office: planner?.office ?? null },
      occasion: { occasions: kept?.occasions ?? [], otherOccasion: kept?.otherOccasion ?? null },
      reasons: kept?.reasons ?? { hazard: null, findings: null, method: null },
      consultation: kept?.consultation ?? null,
      handling: kept?.handling ?? null,
    });
  },
};

const nobody = { office: null, contactPerson: null, phone: null };

/** The record of a handover (引継書) to the person's new provider. */
export const handoverSheet: RecordSheet = {
  name: 'handover',
  definition: planHandover,
  data: ({ file: { kase, life }, state }, data) => {
    if (kase.plan === null) return null;
    const kept = keptSheet<'PlanHandoverForm'>(planHandover, data);
    return planHandoverForm({
      log: life.events,
      life: state.life,
      plan: kase.plan,
      consents: kase.consents,
      asOf: WHOLE_LOG,
      from: kept?.from ?? { ...nobody, office: kase.planner?.office ?? null },
      to: kept?.to ?? nobody,
      giverPhone: kept?.handedOverBy.phone ?? null,
      notes: {
        attachments: kept?.attachments ?? null,
        explainedOn: kept?.explainedOn ?? null,
        minorChanges: kept?.minorChanges ?? null,
        carefulPoints: kept?.carefulPoints ?? null,
        openMatters: kept?.openMatters ?? null,
      },
    });
  },
};

function dayOf(text: string | null | undefined): PlainDate | null {
  return text == null ? null : plainDate(text);
}
