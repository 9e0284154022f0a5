import { type Catalogue, cataloguesOf } from '@fukushi-kit/policy-check';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused } from '../outcome.ts';
import { policyMessages } from './messages.ja.ts';

/** The catalogues of the contract that a profile names; refused where no catalogue holds its duties. */
export function contractCatalogues({ id, source }: MunicipalityProfile): Outcome<readonly Catalogue[]> {
  const value = cataloguesOf(source);
  return value.length === 0 ? refused(messages.at(id, policyMessages.noCatalogue)) : { ok: true, value };
}
