import { bundledHolidays, plainDate } from '@fukushi-kit/calendar';
import { recheck } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { duties } from '../src/index.ts';
import { chigasakiDutyFacts } from './year/chigasaki-duty-facts.ts';
import {
  lifeChapter,
  monthsOfTheYear,
  openChapter,
  peopleChapter,
  reportsChapter,
  reviewChapter,
  reviewOfTheYear,
} from './year/chigasaki-ledger.ts';
import { claimOfTheYear, paymentChapter } from './year/chigasaki-payment.ts';
import { casesOfTheYear, lifeLogs, settledChigasaki } from './year/chigasaki-records.ts';
import { dutyChapter } from './year/ledger.ts';

describe('the contract year of Chigasaki (茅ヶ崎市), from the safety report to the payment and the disposal', () => {
  const profile = settledChigasaki();
  const calendar = (asOf: string): ReturnType<typeof duties> =>
    duties({ profile, facts: chigasakiDutyFacts(), asOf: plainDate(asOf), holidays: bundledHolidays });

  test('its documents tell one story', async () => {
    const results = await monthsOfTheYear(profile, await casesOfTheYear());
    const logs = lifeLogs();
    const review = reviewOfTheYear(logs);
    const claimed = claimOfTheYear(profile, results, review);
    expect(recheck(claimed.amount.confirmed)).toEqual([]);
    const ledger = [
      openChapter(profile),
      peopleChapter(results),
      reportsChapter(results),
      lifeChapter(profile, logs),
      reviewChapter(review),
      paymentChapter(profile, claimed),
      dutyChapter('七　義務の暦', calendar('2025-06-20')),
      dutyChapter('八　義務の暦', calendar('2026-10-31')),
    ].join('\n\n');
    await expect(`${ledger}\n`).toMatchFileSnapshot('expected/chigasaki-year.txt');
  });

  test('the facts of its duties stand, corrections, return and an incident after the period with them', () => {
    expect(calendar('2026-10-31').findings).toEqual([]);
    const undone = calendar('2026-10-31').duties.filter(({ state }) => state !== 'done');
    expect(undone.map(({ id }) => id)).toEqual([]);
  });
});
