import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import { claimReadings, taxRates, unitPrices } from '@fukushi-kit/municipality';
import type { MunicipalityProfile, Parsed } from '@fukushi-kit/schema';
import { type Claim, type ClaimedOriginal, type ClaimFindingCode, claim, type Review } from '@fukushi-kit/settlement';
import type { TaxCategory } from '@fukushi-kit/yen';
import type { AgreedTerms } from './agreed-terms.ts';
import { words } from './words.ja.ts';

/** What a claim rests on beside the originals: the specification, what the contract document agrees on, and the period. */
interface ClaimTerms {
  readonly profile: MunicipalityProfile;
  readonly agreed: AgreedTerms | null;
  readonly period: { readonly to: PlainDate; readonly clause: ClauseId };
}

/** What a contract that is paid by the piece comes to; both sides claim and check by the same. */
export function claimOf(
  { profile, agreed, period }: ClaimTerms,
  originals: readonly ClaimedOriginal[],
  review: Review,
): { readonly claimed: Parsed<Claim, ClaimFindingCode>; readonly category: TaxCategory | null } {
  const prices = unitPrices(profile, agreed?.source ?? words.contractDocument);
  const claimed = claim({
    originals,
    review,
    claimedBefore: [],
    prices,
    rates: taxRates(profile),
    taxOn: period.to,
    performancePeriod: period,
    readings: claimReadings(profile),
  });
  return { claimed, category: prices.category };
}
