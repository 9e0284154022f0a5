import type { RosterConsentForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';
import { evacuationPlanExamples } from '../evacuation-plan/examples.ts';

const { simple: simplePlan, full: fullPlan } = evacuationPlanExamples;

const full: RosterConsentForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-002',
  madeOn: '2025-06-12',
  person: fullPlan.plan.person,
  age: 98,
  otherItems: '緊急連絡先',
  provision: { ...fullPlan.provision, answer: 'given' },
};

/** Nobody has answered yet. */
const simple: RosterConsentForm = {
  ...full,
  person: simplePlan.plan.person,
  age: 87,
  otherItems: null,
  provision: simplePlan.provision,
};

/**
 * The examples of Form 2 (様式2).
 *
 * @clause none examples of this project
 */
export const rosterConsentExamples: WrittenExamples<RosterConsentForm> = { simple, full };
