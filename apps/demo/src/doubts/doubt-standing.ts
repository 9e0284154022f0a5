import type { Doubt } from '@fukushi-kit/clause';
import { chosenReading, type ReadingStanding, readingStanding, readingStandingText } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { type Contract, listContracts } from '../contract/contract.ts';
import { partyNames } from '../contract/party-names.ts';
import { profileOf } from '../contract/profile-of.ts';

/** A contract with the profile by which it is worked. */
export interface ReadContract {
  readonly contract: Contract;
  /** Who works under it. */
  readonly contractor: string;
  readonly profile: MunicipalityProfile;
}

/** How a doubt is read in a contract, and whether that was settled. */
export interface DoubtStanding extends Pick<ReadContract, 'contract' | 'contractor'> {
  readonly standing: ReadingStanding;
  /** The standing in one line. */
  readonly text: string;
  /** The chosen reading in words; `null` where none is. */
  readonly reading: string | null;
}

/** The contracts that the sender sees, each as it is read now. */
export async function readContracts(tx: Transaction): Promise<readonly ReadContract[]> {
  const names = await partyNames(tx);
  const read: ReadContract[] = [];
  for (const contract of await listContracts(tx)) {
    const contractor = names.get(contract.tenant) ?? contract.tenant;
    read.push({ contract, contractor, profile: await profileOf(tx, contract) });
  }
  return read;
}

/** How a doubt stands in each contract of its specification. */
export function doubtStandings(doubt: Doubt, contracts: readonly ReadContract[]): readonly DoubtStanding[] {
  return contracts
    .filter(({ profile }) => doubt.id.startsWith(`${profile.source}:`))
    .map(({ contract, contractor, profile }) => {
      const used = { doubt: doubt.id, reading: chosenReading(profile, doubt.id) };
      return {
        contract,
        contractor,
        standing: readingStanding(profile, used),
        text: readingStandingText(profile, used),
        reading: doubt.readings.find(({ id }) => id === used.reading)?.ja ?? null,
      };
    });
}
