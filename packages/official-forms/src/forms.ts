import type { FormDefinition } from '@fukushi-kit/form';
import { evacuationPlan } from './evacuation-plan/evacuation-plan.ts';
import { monthlyReport } from './monthly-report/monthly-report.ts';
import { rosterConsent } from './roster-consent/roster-consent.ts';

/**
 * Every official form by its id, in the order of the specification.
 *
 * @clause chigasaki-r7:9(2)
 *
 * @example
 * import { forms } from '@fukushi-kit/official-forms';
 * forms.get('chigasaki-r7/roster-consent')?.number // => '様式2'
 * forms.get('chigasaki-r7/no-such-form') // => undefined
 * forms.size // => 3
 */
export const forms: ReadonlyMap<string, FormDefinition> = new Map(
  [evacuationPlan, rosterConsent, monthlyReport].map((form) => [form.id, form]),
);
