import type { ConsentWithdrawalForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { evacuationPlanExamples } from '../evacuation-plan/examples.ts';

const { simple: simplePlan, full: fullPlan } = evacuationPlanExamples;

/** An agent files for the person; a supporter's name stands there too, so that every field is seen filled in. */
const full: ConsentWithdrawalForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-002',
  filedOn: '2025-09-18',
  subjects: ['roster-provision', 'plan-provision'],
  scope: 'some',
  someRecipients: '自主防災組織',
  reason: '近所の人に病気のことを知られたくないため。',
  person: fullPlan.plan.person,
  filer: 'agent',
  supporter: '見本 三郎',
  agentRelation: '長男',
  agentReason: '手が動かないため',
  filerPhone: '090-0000-0002',
  office: {
    receivedOn: '2025-09-19',
    receivedBy: '見本 市子',
    recordedOn: '2025-09-19',
    toldOn: '2025-09-22',
    told: '見本町自主防災会',
  },
};

/** The person withdraws one consent. */
const simple: ConsentWithdrawalForm = {
  ...full,
  controlNumber: null,
  subjects: ['roster-provision'],
  scope: 'all',
  someRecipients: null,
  reason: null,
  person: simplePlan.plan.person,
  filer: 'person',
  supporter: null,
  agentRelation: null,
  agentReason: null,
  filerPhone: null,
  office: { receivedOn: null, receivedBy: null, recordedOn: null, toldOn: null, told: null },
};

/**
 * The examples of the notice of withdrawal (同意撤回届).
 *
 * @clause none examples of this project
 */
export const consentWithdrawalExamples: WrittenExamples<ConsentWithdrawalForm> = { simple, full };
