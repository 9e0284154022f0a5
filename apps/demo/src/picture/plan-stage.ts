import type { PlanStage } from '@fukushi-kit/evacuation-plan';

/** The steps of a plan in the order of work: 対象確認, 訪問, 作成, 署名, 提出, 受領. */
export const STAGES: readonly PlanStage[] = [
  'eligibility-check',
  'visit',
  'drafting',
  'signature',
  'submission',
  'receipt',
];
