import type { FormDefinition } from '@fukushi-kit/form';
import { evacuationPlan } from './evacuation-plan/evacuation-plan.ts';
import { monthlyReport } from './monthly-report/monthly-report.ts';
import { rosterConsent } from './roster-consent/roster-consent.ts';

/** The forms of the specification of Chigasaki, in the order in which the work asks for them. */
export const chigasakiForms: readonly FormDefinition[] = [evacuationPlan, rosterConsent, monthlyReport];
