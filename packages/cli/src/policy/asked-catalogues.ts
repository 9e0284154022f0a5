import { type Catalogue, catalogues } from '@fukushi-kit/policy-check';
import type { Outcome } from '../outcome.ts';
import { profileOption } from '../profile-option.ts';
import type { Terminal } from '../terminal.ts';
import { contractCatalogues } from './contract-catalogues.ts';

/** The catalogues of the contract of a profile, or all of them where no profile is named. */
export async function askedCatalogues(
  profile: string | boolean | undefined,
  terminal: Terminal,
): Promise<Outcome<readonly Catalogue[]>> {
  if (profile === undefined) return { ok: true, value: catalogues };
  const chosen = await profileOption(String(profile), terminal);
  return chosen.ok ? contractCatalogues(chosen.value) : chosen;
}
