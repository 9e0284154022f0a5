import type { FormDefinition } from '@fukushi-kit/form';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { standsUnder } from './stands-under.ts';

/** Whether a form is one of the contract of a profile: another city's names that city and its mayor. */
export function isFormOf(profile: Pick<MunicipalityProfile, 'source'>, { clauses }: FormDefinition): boolean {
  return clauses.every((id) => standsUnder(profile, id));
}
