import { isClauseId, isWebCitation } from '@fukushi-kit/clause';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { FeeSchedule, FeeSource } from '@fukushi-kit/settlement';
import { yen } from '@fukushi-kit/yen';

/**
 * What a profile pays for work on plans (単価), as `priceWork` of `@fukushi-kit/settlement` takes it. A price that is not
 * set stays `null`.
 *
 * @throws {RangeError} if a fee cites no known clause; read a profile with its parser first.
 *
 * @clause chigasaki-r7:12
 *
 * @example
 * feeSchedule(profile('ise-r5')).fees.map(({ work, per, price }) => [work, per, price])
 * // => [['new', 'piece', 3000], ['meeting', 'piece', 3500], ['verification', 'hour', 2100]]
 * feeSchedule(profile('koga-r6')).fees.map(({ price }) => price) // => [null, null, null]
 */
export function feeSchedule({ id, title, municipality, fees }: MunicipalityProfile): FeeSchedule {
  return {
    id,
    municipality: municipality.name,
    edition: title,
    fees: fees.map(({ work, per, price, taxCategory, partHours, perFiscalYear, preconditions, clause }) => ({
      work,
      per,
      price: price === null ? null : yen(price),
      taxCategory,
      partHours,
      perFiscalYear,
      preconditions,
      source: sourceOf(clause),
    })),
  };
}

function sourceOf(citation: string): FeeSource {
  if (isWebCitation(citation)) return { url: citation };
  if (isClauseId(citation)) return { clause: citation };
  throw new RangeError(`Not a clause: got ${JSON.stringify(citation)}`);
}
