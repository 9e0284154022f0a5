import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { UnitPrices } from '@fukushi-kit/settlement';
import { type Yen, yen } from '@fukushi-kit/yen';

/**
 * The unit prices of plans (様式1の単価) that a profile holds, as `claim` of `@fukushi-kit/settlement` takes them. A price
 * or a tax category that is not set stays `null`; `source` names the document in which they stand.
 *
 * @clause chigasaki-r7:12
 *
 * @example
 * unitPrices(profile('chigasaki-r7'), '契約書') // => { new: null, update: null, category: null, source: '契約書' }
 * unitPrices(profile('ise-r5'), '委託料の表').new // => 3000
 */
export function unitPrices({ fees }: MunicipalityProfile, source: string): UnitPrices {
  const priceOf = (work: 'new' | 'update'): Yen | null => {
    const price = fees.find((fee) => fee.work === work)?.price ?? null;
    return price === null ? null : yen(price);
  };
  return {
    new: priceOf('new'),
    update: priceOf('update'),
    category: fees.find(({ work }) => work === 'new')?.taxCategory ?? null,
    source,
  };
}
