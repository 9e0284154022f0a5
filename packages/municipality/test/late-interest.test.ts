import { plainDate } from '@fukushi-kit/calendar';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { lateReturn } from '@fukushi-kit/settlement';
import { explain, lateInterest, yen, yenOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { lateInterestTerms, lateReturnReading, openPoints, profile } from '../src/index.ts';

type City = 'chigasaki-r7' | 'kashiwa-r7';

/** A shipped profile for which the city has said of which day the rate holds. */
function withRateOf(id: City): MunicipalityProfile {
  const shipped = profile(id);
  const { lateInterest: terms } = shipped;
  return { ...shipped, lateInterest: terms === null ? null : { ...terms, rateOf: 'first-late-day' } };
}

describe('interest by the table of a profile', () => {
  test.each<[id: City]>([['chigasaki-r7'], ['kashiwa-r7']])('%s leaves the day of the rate to the city', (id) => {
    expect(lateInterestTerms(profile(id))).toBe(null);
    expect(openPoints(profile(id)).map(({ code }) => code)).toContain('late-interest-open');
  });

  test.each<[id: City]>([['chigasaki-r7'], ['kashiwa-r7']])('%s: rate, days and small sums stay unverified', (id) => {
    const late = lateInterest({
      unpaid: yen(924_000),
      dueOn: plainDate('2026-04-24'),
      paidOn: plainDate('2026-05-24'),
      contractOn: null,
      terms: lateInterestTerms(withRateOf(id)),
    });
    expect(yenOf(late)).toBe(1800);
    const ledger = explain(late);
    expect(ledger).toContain('入力: https://www.city.miyazaki.miyazaki.jp/business/bid/revised/53727.html（未確認）');
    expect(ledger).toContain(
      '100円未満切捨て（https://clooklaw.com/clause.php?id=3072（未確認）） 1,898と46/73円 → 1,800円',
    );
    expect(ledger).toContain('1年の日数 365日\n    入力: 支払遅延防止法第8条第1項（未確認）');
    expect(openPoints(profile(id))).toContainEqual({ code: 'unverified', path: ['lateInterest'], severity: 'notice' });
  });

  test('a late return is open until the city says by what it bears interest, then names reading and act', () => {
    const kashiwa = withRateOf('kashiwa-r7');
    const doubt = 'kashiwa-r7:13(1)/late-return';
    const read = { ...kashiwa, readings: [{ doubt, reading: 'act', note: null }] };
    const [open, chosen] = [kashiwa, read].map((city) =>
      lateReturn({
        overpaid: yen(1_499_877),
        dueOn: plainDate('2026-04-30'),
        returnedOn: plainDate('2026-05-30'),
        contractOn: null,
        terms: lateInterestTerms(city),
        reading: lateReturnReading(city),
      }),
    );
    expect([open?.value, chosen?.value]).toEqual([null, '3081']);
    expect(chosen?.readings).toContainEqual({ doubt, reading: 'act' });
    expect(chosen?.clauses).toContain('payment-delay-prevention-act:11');
    expect(chosen === undefined ? '' : explain(chosen)).toContain('（未確認）');
  });
});
