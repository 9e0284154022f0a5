import { bundledHolidays, plainDate } from '@fukushi-kit/calendar';
import { settle } from '@fukushi-kit/settlement';
import { recheck } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { duties } from '../src/index.ts';
import { kashiwaDutyFacts } from './year/kashiwa-duty-facts.ts';
import { casesChapter, receptionChapter, resultsChapter, staffChapter, yearEndChapter } from './year/kashiwa-ledger.ts';
import { centreLog } from './year/kashiwa-log.ts';
import { settledKashiwa, staffOfTheYear, supportCases } from './year/kashiwa-records.ts';
import { settlementChapter, settlementInput } from './year/kashiwa-settlement.ts';
import { dutyChapter } from './year/ledger.ts';
import { sound } from './year/sound.ts';

describe('the contract year of Kashiwa (柏市), from the first staffing report to the settlement and the return', () => {
  const profile = settledKashiwa();
  const calendar = (asOf: string): ReturnType<typeof duties> =>
    duties({ profile, facts: kashiwaDutyFacts(), asOf: plainDate(asOf), holidays: bundledHolidays });

  test('its documents tell one story', async () => {
    const [roster, log, cases] = [staffOfTheYear(), centreLog(), supportCases()];
    const ledger = [
      staffChapter(profile, roster),
      receptionChapter(profile, log),
      casesChapter(cases),
      resultsChapter(profile, log, cases),
      yearEndChapter(profile, roster, log),
      settlementChapter(profile),
      dutyChapter('七　義務の暦', calendar('2025-11-10')),
      dutyChapter('八　義務の暦', calendar('2026-05-31')),
    ].join('\n\n');
    await expect(`${ledger}\n`).toMatchFileSnapshot('expected/kashiwa-year.txt');
  });

  test('every figure of its settlement follows from its inputs', () => {
    const { difference, confirmed } = sound(settle(settlementInput(profile, 'final')));
    expect([recheck(difference), recheck(confirmed)]).toEqual([[], []]);
  });

  test('the facts of its duties stand, and nothing is left undone', () => {
    const { findings, duties: entries } = calendar('2026-05-31');
    expect(findings).toEqual([]);
    expect(entries.filter(({ state }) => state !== 'done').map(({ id }) => id)).toEqual([]);
  });
});
