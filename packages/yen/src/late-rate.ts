import { addDays, type PlainDate } from '@fukushi-kit/calendar';
import { match, P } from 'ts-pattern';
import { type DatedRate, rateOn } from './dated-rate.ts';
import type { LateInterestTerms } from './late-interest.ts';

/** The yearly rate for what is late: that of the day of the contract or of the first late day, `null` while unknown. */
export function lateRate(
  { rates, rateOf }: Pick<LateInterestTerms, 'rates' | 'rateOf'>,
  days: { readonly dueOn: PlainDate | null; readonly contractOn: PlainDate | null },
): DatedRate | null {
  return match({ rateOf, ...days })
    .with({ rateOf: 'first-late-day', dueOn: P.nonNullable }, ({ dueOn }) => rateOn(rates, addDays(dueOn, 1)))
    .with({ rateOf: 'contract-day', contractOn: P.nonNullable }, ({ contractOn }) => rateOn(rates, contractOn))
    .otherwise(() => null);
}
