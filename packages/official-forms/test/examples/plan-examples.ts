import type { EvacuationPlanForm, Plan } from '@fukushi-kit/schema';
import { evacuationPlanExamples } from '../../src/chigasaki-r7/evacuation-plan/examples.ts';

export const simplePlan: EvacuationPlanForm = evacuationPlanExamples.simple;
export const fullPlan: EvacuationPlanForm = evacuationPlanExamples.full;

const long = (words: string, times: number) => words.repeat(times);

/** Free texts far longer than their cells. */
export const overflowingPlan: EvacuationPlanForm = {
  ...fullPlan,
  plan: {
    ...fullPlan.plan,
    considerations: { choices: null, note: long('声をかけるときは正面から。', 40) },
    findings: { ...emptyFindings(), text: long('移乗に二人の介助が要り、急がせると不安が強くなる。\n', 15) },
    route: {
      assistance: null,
      helpers: null,
      transport: null,
      methodNote: null,
      otherMatters: null,
      path: long('見本通りを北へ進む。', 60),
    },
    risks: [...(fullPlan.plan.risks ?? []), ...(fullPlan.plan.risks ?? [])],
  },
};

function emptyFindings(): NonNullable<Plan['findings']> {
  return { text: null, writer: null, organization: null, qualification: null, on: null };
}
