import type { ChecklistEntry, VisitChecklistForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { evacuationPlanExamples } from '../evacuation-plan/examples.ts';

const { simple: simplePlan, full: fullPlan } = evacuationPlanExamples;

const before: ChecklistEntry = { on: '2025-06-10', by: '見本 計画男' };
const at: ChecklistEntry = { on: '2025-06-12', by: '見本 計画男' };
const notYet: ChecklistEntry = { on: null, by: null };

const full: VisitChecklistForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-002',
  planVersion: 2,
  person: fullPlan.plan.person,
  careLevel: 'care-3',
  visit: { on: '2025-06-12', place: 'other', placeNote: '自宅と長男宅' },
  attendants: '長男、担当ケアマネジャー',
  planner: { name: '見本 計画男', office: '茅ヶ崎市地域包括支援センター見本' },
  done: {
    materials: before,
    basics: before,
    study: { on: '2025-05-20', by: '見本 計画男' },
    hazards: before,
    purpose: at,
    schemes: at,
    rosterConsent: at,
    planMaking: at,
    planConsent: at,
    sharing: { on: '2025-06-19', by: '見本 事務子' },
    outlook: at,
  },
  points: {
    materials: ['form-1', 'form-2', 'hazard-map', 'leaflet', 'identity', 'other'],
    basics: ['name', 'address', 'birth-date', 'care-level'],
    study: ['studied'],
    hazards: ['risks', 'actions', 'destinations'],
    purpose: ['commission', 'purpose'],
    schemes: ['roster', 'plan'],
    rosterConsent: ['roster-provision-asked', 'roster-form-requested'],
    planMaking: ['plan-written', 'supporter-provision-asked'],
    planConsent: ['plan-provision-asked', 'plan-form-requested'],
    sharing: ['copy-shared'],
    outlook: ['minor-change', 'provider-change'],
  },
  otherMaterials: '筆談用の板',
  hazardNote:
    '洪水の想定区域内（0.5m以上3.0m未満）。土砂災害警戒区域に接する。津波は区域外。洪水と土砂は警戒レベル3で福祉避難所へ、' +
    '地震は見本小学校へ避難する見込み。',
  remaining: '8(2)カ（協力者への共有の促し）',
  note: '耳が遠いため筆談を交えて説明した。協力者の三郎さんへの共有は、6月19日に写しを届けたとき長男に頼んだ。返事を確かめる。',
};

/** Before the visit: the person is known and the materials are ready. */
const simple: VisitChecklistForm = {
  ...full,
  controlNumber: '2025-06-001',
  planVersion: 1,
  person: simplePlan.plan.person,
  careLevel: null,
  visit: null,
  attendants: null,
  done: {
    ...full.done,
    study: notYet,
    hazards: notYet,
    purpose: notYet,
    schemes: notYet,
    rosterConsent: notYet,
    planMaking: notYet,
    planConsent: notYet,
    sharing: notYet,
    outlook: notYet,
  },
  points: {
    materials: ['form-1', 'form-2', 'hazard-map'],
    basics: ['name', 'birth-date'],
    study: [],
    hazards: [],
    purpose: [],
    schemes: [],
    rosterConsent: [],
    planMaking: [],
    planConsent: [],
    sharing: [],
    outlook: [],
  },
  otherMaterials: null,
  hazardNote: null,
  remaining: '8(1)ウ、8(1)エ、8(2)ア、8(2)イ、8(2)ウ、8(2)エ、8(2)オ、8(2)カ、8(2)キ',
  note: null,
};

/**
 * The examples of the checklist of a visit (訪問・面談チェックリスト).
 *
 * @clause none examples of this project
 */
export const visitChecklistExamples: WrittenExamples<VisitChecklistForm> = { simple, full };
