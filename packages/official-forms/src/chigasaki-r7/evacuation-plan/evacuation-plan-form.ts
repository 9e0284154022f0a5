import type { Decision } from '@fukushi-kit/rule';
import type { EvacuationPlanForm, Plan } from '@fukushi-kit/schema';
import { ageOnSheet } from '../../age-on-sheet.ts';
import { type ConsentAsked, provisionData } from '../../provision/provision-data.ts';
import { planWithConsents } from './plan-with-consents.ts';
import { type Consultation, targetOf } from './target-of.ts';

/**
 * The data of Form 1 (様式1) from the plan, the decision on eligibility and the log of consents.
 *
 * A consent that was withdrawn is ticked neither way. The age is that of the day on which the plan was made.
 *
 * @clause chigasaki-r7:6
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const plan = { ...emptyPlan, madeOn: '2025-06-05', person: { ...emptyPlan.person, birthDate: '1938-04-02' } };
 * const because = [{ clause: 'chigasaki-r7:6(1)', text: '', truth: true, decides: true }] as const;
 * const decision = { outcome: 'met', because, restsOn: ['careLevel'], needs: [] } as const;
 * const explanation = { by: '見本 計画男', organization: null };
 * const asked = { consents: [], asOf: plainDate('2025-06-05'), recipients: ['消防機関', '民生委員'], explanation };
 * const data = evacuationPlanForm({ plan, decision, consultation: null, ...asked });
 * data.age // => 87
 * data.target?.basis // => '6-1'
 * data.provision.answer // => 'unanswered'
 * data.provision.recipients // => '消防機関、民生委員'
 */
export function evacuationPlanForm(
  given: ConsentAsked & {
    readonly plan: Plan;
    /** `null` where nobody has decided yet. */
    readonly decision: Decision | null;
    /** `null` where the person was not proposed as equivalent (準ずる者). */
    readonly consultation: Consultation | null;
  },
): EvacuationPlanForm {
  const { plan, decision, consultation, consents, asOf } = given;
  return {
    schemaVersion: '1',
    plan: planWithConsents(plan, consents, asOf),
    age: ageOnSheet(plan.madeOn, plan.person.birthDate),
    target: decision === null ? null : targetOf(decision, consultation),
    provision: provisionData(given, 'plan-provision'),
  };
}
