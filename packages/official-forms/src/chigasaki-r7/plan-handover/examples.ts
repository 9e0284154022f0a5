import type { PlanHandoverForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { evacuationPlanExamples } from '../evacuation-plan/examples.ts';

const { simple: simplePlan, full: fullPlan } = evacuationPlanExamples;

const full: PlanHandoverForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-002',
  handedOverOn: '2025-10-03',
  person: fullPlan.plan.person,
  planVersion: 2,
  planMadeOn: '2025-06-12',
  review: 'received',
  planProvision: 'given',
  rosterProvision: 'given',
  changedOn: '2025-10-01',
  from: { office: '見本居宅介護支援事業所（架空）', contactPerson: '見本 支援子', phone: '0467-00-0004' },
  to: { office: '架空居宅介護支援事業所', contactPerson: '架空 春子', phone: '0467-00-0014' },
  exceptionReason: '該当なし',
  what: 'further-copy',
  attachments: 'ハザードマップの写し1枚、避難経路の略図1枚',
  explainedOn: '2025-09-26',
  minorChanges: '8月から緊急連絡先2の携帯電話が変わった（副本の欄外に記入済み）。',
  carefulPoints:
    '移乗に二人の介助が要る。左耳に近づいて話すと聞き取れる。在宅酸素の予備のボンベは玄関の棚にあり、避難のとき必ず持つ。' +
    '介護車両は見本交通に頼んであり、警戒レベル3が出る前に長男から連絡する。協力者の三郎さんは平日の昼は不在である。',
  openMatters: '協力者の四郎さんの情報の提供は不同意のまま。次の訪問で、ほかに頼める人がいるか本人と相談する。',
  handedOverBy: { office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男', phone: '0467-00-0800' },
  receivedOn: '2025-10-03',
  receivedBy: '架空 春子',
};

/** Ready to be handed over, nobody has received it yet. */
const simple: PlanHandoverForm = {
  ...full,
  controlNumber: '2025-06-001',
  person: simplePlan.plan.person,
  planVersion: 1,
  planMadeOn: '2025-06-05',
  review: 'under-review',
  planProvision: 'unanswered',
  rosterProvision: null,
  from: { office: '見本居宅介護支援事業所（架空）', contactPerson: null, phone: null },
  to: { office: '架空居宅介護支援事業所', contactPerson: null, phone: null },
  exceptionReason: null,
  what: 'duplicate',
  attachments: null,
  explainedOn: null,
  minorChanges: null,
  carefulPoints: null,
  openMatters: null,
  receivedOn: null,
  receivedBy: null,
};

/**
 * The examples of the record of a handover (引継書).
 *
 * @clause none examples of this project
 */
export const planHandoverExamples: WrittenExamples<PlanHandoverForm> = { simple, full };
