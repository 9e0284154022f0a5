import { plainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { standsUnder } from '@fukushi-kit/office';
import type { MunicipalityProfile, Parsed } from '@fukushi-kit/schema';
import {
  type Claim,
  type ClaimedOriginal,
  type ClaimFindingCode,
  type Review,
  reviewOf,
} from '@fukushi-kit/settlement';
import type { Transaction } from '@fukushi-kit/store';
import { claimOf } from '../contract/claim-of.ts';
import { profileOf, readTerms } from '../contract/profile-of.ts';
import type { Stored } from '../record/record.ts';
import { planFacts } from '../submission/plan-facts.ts';
import { type CityContract, cityContract, cityContracts } from './city-contracts.ts';
import { listMonths, type MonthFile, readMonth } from './month-file.ts';

/** What a contract that is paid by the piece comes to, from what was handed in and received. */
export interface ClaimFile extends CityContract {
  readonly profile: MunicipalityProfile;
  readonly terms: Stored<'agreed-terms'> | null;
  /** In the order of the months. */
  readonly months: readonly MonthFile[];
  readonly review: Review;
  readonly originals: readonly ClaimedOriginal[];
  readonly claimed: Parsed<Claim, ClaimFindingCode>;
}

const PAID_BY_PIECE = 'chigasaki-r7:12';

/** The claims of every contract of the city that is paid by the piece. */
export async function readClaims(tx: Transaction): Promise<readonly ClaimFile[]> {
  const files: ClaimFile[] = [];
  for (const of of await cityContracts(tx)) {
    const file = await claimFile(tx, of);
    if (file !== null) files.push(file);
  }
  return files;
}

/** The claim of one contract; `null` where it is not paid by the piece, or is none of the city's. */
export async function readClaim(tx: Transaction, id: string): Promise<ClaimFile | null> {
  const found = await cityContract(tx, id);
  return found && claimFile(tx, found);
}

async function claimFile(tx: Transaction, of: CityContract): Promise<ClaimFile | null> {
  const { contract } = of;
  const profile = await profileOf(tx, contract);
  if (!standsUnder(profile, PAID_BY_PIECE) || profile.performancePeriod === null) return null;
  const months = await monthsWithData(tx, of);
  const terms = await readTerms(tx, contract);
  const review = reviewOf(months.flatMap(({ log }) => log));
  const originals = months.flatMap(claimedOf);
  const period = { to: plainDate(contract.endsOn), clause: profile.performancePeriod.clause as ClauseId };
  const { claimed } = claimOf({ profile, agreed: terms?.body ?? null, period }, originals, review);
  return { ...of, profile, terms, months, review, originals, claimed };
}

async function monthsWithData(tx: Transaction, { contract }: CityContract): Promise<readonly MonthFile[]> {
  const months: MonthFile[] = [];
  for (const { month } of (await listMonths(tx, contract)).toReversed()) {
    const file = await readMonth(tx, contract, month);
    if (file !== null) months.push(file);
  }
  return months;
}

function claimedOf({ originals, review }: MonthFile): readonly ClaimedOriginal[] {
  const changed = review?.body.changedBeforeReceipt ?? {};
  return originals.flatMap(({ latest }) =>
    latest.deliverable === 'form-1'
      ? [
          {
            ...planFacts(latest),
            id: latest.original,
            form: 'form-1',
            changedBeforeReceipt: changed[latest.original] ?? null,
          },
        ]
      : [],
  );
}
