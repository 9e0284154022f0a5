import type { EquivalenceConsultationForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { evacuationPlanExamples } from '../evacuation-plan/examples.ts';

const { simple: simplePlan, full: fullPlan } = evacuationPlanExamples;

const full: EquivalenceConsultationForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-005',
  proposedOn: '2025-06-02',
  proposer: { office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男', phone: '0467-00-0800' },
  person: fullPlan.plan.person,
  certificationState: 'not-applied',
  careLevel: 'none',
  facts: {
    livesInCity: true,
    livesAtHome: true,
    longTermHospitalized: false,
    inFacility: false,
    needsProfessionalToMove: true,
    needsCareVehicle: false,
  },
  first: false,
  second: false,
  equivalentTo: ['6-1', '6-2'],
  condition:
    '進行性の神経の病気があり、日によって立ち上がれないことがある。障害福祉サービスを利用しており、要介護認定は申請していない。',
  movement: '家の中は伝い歩き。外出は訪問看護の職員か長男が付き添い、車椅子による。',
  household: '長男夫婦と同居。平日の昼は一人になる。',
  risks: '洪水の想定区域内（0.5m以上3.0m未満）。',
  reason:
    '認定がないため(1)にも(2)にも当たらないが、立ち上がれない日は要介護4の人と同じく全介助であり、外出には専門職の付添いが要る。' +
    '平日の昼は一人であるため、警戒レベル3で避難を始めるには計画が必要と考える。',
  attachments: '障害者手帳の写し、訪問看護計画書の写し',
  answer: {
    result: 'agreed',
    on: '2025-06-06',
    reason: '外出に専門職の付添いを要し、(2)に準ずると認める。認定を受けたときは、区分を改めて確かめること。',
    official: '見本 市子',
  },
};

/** Proposed, and the city has not answered. */
const simple: EquivalenceConsultationForm = {
  ...full,
  controlNumber: null,
  person: simplePlan.plan.person,
  careLevel: null,
  facts: {
    livesInCity: true,
    livesAtHome: true,
    longTermHospitalized: null,
    inFacility: null,
    needsProfessionalToMove: null,
    needsCareVehicle: null,
  },
  second: null,
  equivalentTo: ['6-2'],
  condition: null,
  movement: null,
  household: null,
  risks: null,
  attachments: null,
  answer: { result: null, on: null, reason: null, official: null },
};

/**
 * The examples of the consultation on an equivalent person (対象者協議票).
 *
 * @clause none examples of this project
 */
export const equivalenceConsultationExamples: WrittenExamples<EquivalenceConsultationForm> = { simple, full };
