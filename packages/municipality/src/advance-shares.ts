import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { type Exact, exact } from '@fukushi-kit/yen';

/**
 * The shares and days of the advances (概算払) of a profile, as `advancePlan` of `@fukushi-kit/settlement` takes them, or
 * `null` while they are not agreed or the contract has none.
 *
 * @clause kashiwa-r7:13(1)
 *
 * @example
 * const kashiwa = profile('kashiwa-r7');
 * advanceShares(kashiwa) // => null
 * const shares = [{ share: '1/2', on: '2025-04-30' }, { share: '1/2', on: null }];
 * advanceShares({ ...kashiwa, advances: { ...kashiwa.advances, shares } }) // => shares
 */
export function advanceShares({
  advances,
}: MunicipalityProfile): readonly { readonly share: Exact; readonly on: PlainDate | null }[] | null {
  const shares = advances?.shares ?? null;
  return shares?.map(({ share, on }) => ({ share: exact(share), on: on === null ? null : plainDate(on) })) ?? null;
}
