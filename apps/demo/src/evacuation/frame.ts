import type { PlainDate } from '@fukushi-kit/calendar';
import { plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { type LifeTerms, lifeTerms } from '@fukushi-kit/evacuation-plan';
import { isProfileId, profile } from '@fukushi-kit/municipality';
import { standsUnder } from '@fukushi-kit/office';
import { evacuationPlan } from '@fukushi-kit/official-forms';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { AgreedTerms } from '../contract/agreed-terms.ts';
import type { Contract } from '../contract/contract.ts';
import { readOwnContract } from '../contract/own-contract.ts';
import { profileOf, readTerms } from '../contract/profile-of.ts';

/** A contract for evacuation plans with what its specification says, in the period that was agreed on. */
export interface Frame {
  readonly contract: Contract;
  readonly profile: MunicipalityProfile;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate; readonly clause: ClauseId };
  readonly terms: LifeTerms;
  /** What the contract document agrees on; `null` while the city entered nothing. */
  readonly agreed: AgreedTerms | null;
}

/** Whether a contract is one for evacuation plans (個別避難計画). */
export function isForPlans({ profile: id }: Pick<Contract, 'profile'>): boolean {
  if (!isProfileId(id)) return false;
  const shipped = profile(id);
  return shipped.performancePeriod !== null && isOfItsForms(shipped);
}

/** The frame of one's own contract; `null` where it is another's, or not for evacuation plans. */
export async function readFrame(tx: Transaction, id: string): Promise<Frame | null> {
  const contract = await readOwnContract(tx, id);
  return contract === null ? null : frameOf(tx, contract);
}

/** The same for a contract that was read: with the doubts that the city settled, in the period that was agreed on. */
export async function frameOf(tx: Transaction, contract: Contract): Promise<Frame | null> {
  const terms = termsOf(await profileOf(tx, contract), contract);
  if (terms === null) return null;
  const agreed = (await readTerms(tx, contract))?.body ?? null;
  return { contract, agreed, ...terms };
}

type Terms = Omit<Frame, 'contract' | 'agreed'>;

/** What follows from a profile and a period alone: its rules are checked as they are read, which no page waits for twice. */
const kept = new WeakMap<MunicipalityProfile, Map<string, Terms | null>>();

function termsOf(settled: MunicipalityProfile, { startsOn, endsOn }: Contract): Terms | null {
  const periods = kept.get(settled) ?? new Map<string, Terms | null>();
  kept.set(settled, periods);
  const key = `${startsOn} ${endsOn}`;
  const before = periods.get(key);
  if (before !== undefined) return before;
  const terms = readAnew(settled, startsOn, endsOn);
  periods.set(key, terms);
  return terms;
}

function readAnew(settled: MunicipalityProfile, startsOn: string, endsOn: string): Terms | null {
  const { performancePeriod } = settled;
  if (performancePeriod === null || !isOfItsForms(settled)) return null;
  const period = {
    from: plainDate(startsOn),
    to: plainDate(endsOn),
    clause: performancePeriod.clause as ClauseId,
  };
  const profile = { ...settled, performancePeriod: period };
  return { profile, period, terms: lifeTerms(profile) };
}

/** Whether the sheets of evacuation plans are those of the contract. */
function isOfItsForms(of: MunicipalityProfile): boolean {
  return evacuationPlan.clauses.every((id) => standsUnder(of, id));
}
