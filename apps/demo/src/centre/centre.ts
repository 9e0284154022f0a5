import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { isProfileId, profile } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { Contract } from '../contract/contract.ts';
import { readOwnContract } from '../contract/own-contract.ts';
import { profileOf } from '../contract/profile-of.ts';
import { peekRecord } from '../record/read-record.ts';
import { agreedAdvances } from './agreed-advances.ts';
import { type ContractTerms, noTerms } from './contract-terms.ts';
import { termedProfile } from './termed-profile.ts';

/** A contract of a consultation centre with what its specification and its terms say. */
export interface Centre {
  readonly contract: Contract;
  readonly profile: MunicipalityProfile;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate };
  readonly terms: ContractTerms;
  /** The version of the terms; `null` while none are recorded. */
  readonly termsVersion: number | null;
}

/** The id of the one record of each kind that a contract has. */
export const ONLY = { terms: 'terms', log: 'log', staff: 'roster', costs: 'costs' } as const;

/** Whether a contract is one of a consultation centre (福祉の総合相談). */
export function isCentre({ profile: id }: Pick<Contract, 'profile'>): boolean {
  return isProfileId(id) && profile(id).source === 'kashiwa-r7';
}

/** Opens one's own contract of a centre; `null` where it is another's, or no centre. */
export async function openCentre(tx: Transaction, id: string): Promise<Centre | null> {
  const contract = await readOwnContract(tx, id);
  return contract === null ? null : centreOf(tx, contract);
}

/** The same for a contract that was read; the city that commissions it knows of its terms what was agreed on with it. */
export async function centreOf(tx: Transaction, contract: Contract): Promise<Centre | null> {
  if (!isCentre(contract)) return null;
  const stored = await peekRecord(tx, { contract: contract.id, kind: 'contract-terms', id: ONLY.terms });
  const terms = stored?.body ?? { ...noTerms, shares: await agreedAdvances(tx, contract) };
  const period = { from: plainDate(contract.startsOn), to: plainDate(contract.endsOn) };
  return {
    contract,
    period,
    terms,
    profile: termedProfile(await profileOf(tx, contract), terms, period),
    termsVersion: stored?.version ?? null,
  };
}
