import { nextMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import { advanceShares, parameterAt, settlementReadings } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import {
  type AdvancePaid,
  advancePlan,
  type FullTimePay,
  type SettlementInput,
  type SettlementStatement,
  settle,
} from '@fukushi-kit/settlement';
import { explain, readingsOf, type Yen, yen, yenOf } from '@fukushi-kit/yen';
import { chapter, foundLine } from './ledger.ts';
import { sound } from './sound.ts';

const FIRST_DAY = plainDate('2025-04-01');

function contractSumOf(profile: MunicipalityProfile): Yen {
  return yen(parameterAt(profile, 'contract-sum', FIRST_DAY) ?? Number.NaN);
}

/** The two advances as the profile shares them out, paid on their days. */
function advancesOf(profile: MunicipalityProfile): readonly AdvancePaid[] {
  const planned = sound(advancePlan(contractSumOf(profile), advanceShares(profile))) ?? [];
  return planned.flatMap(({ on, amount }) => (on === null ? [] : [{ on, amount }]));
}

/** Three full-time advisers at one salary, insurance beside it, the overtime of March still a forecast or paid. */
function pays(standing: 'forecast' | 'final'): readonly FullTimePay[] {
  const all: FullTimePay[] = [];
  for (let month = yearMonth('2025-04'); month <= '2026-03'; month = nextMonth(month)) {
    const paidOn = plainDate(`${month}-20`);
    for (const staff of ['S-01', 'S-02', 'S-03']) {
      all.push({ staff, item: 'salary', month, amount: yen(420_000), paidOn, standing: 'final' });
      all.push({ staff, item: 'social-insurance', month, amount: yen(63_000), paidOn, standing: 'final' });
    }
  }
  const paidOn = standing === 'final' ? plainDate('2026-04-20') : null;
  all.push({
    staff: 'S-01',
    item: 'allowance',
    month: yearMonth('2026-03'),
    amount: yen(standing === 'final' ? 19_800 : 21_500),
    paidOn,
    standing,
  });
  return all;
}

/** What the settlement of the year rests on. */
export function settlementInput(profile: MunicipalityProfile, standing: 'forecast' | 'final'): SettlementInput {
  const cost = { nature: 'operation', evidenceAsked: false, standing: 'final' } as const;
  const monthlyRate = yen(parameterAt(profile, 'part-time-monthly-rate', FIRST_DAY) ?? Number.NaN);
  return {
    contractSum: contractSumOf(profile),
    period: { from: FIRST_DAY, to: plainDate('2026-03-31') },
    advances: advancesOf(profile),
    settledBefore: null,
    fullTime: pays(standing),
    partTime: [{ post: '相談補助', people: 1, monthlyRate, from: FIRST_DAY, to: plainDate('2025-10-15') }],
    other: [
      { ...cost, title: '印刷費', on: plainDate('2025-06-20'), amount: yen(48_400), evidence: '領収書1' },
      { ...cost, title: '開設の準備', nature: 'preparation', on: FIRST_DAY, amount: yen(90_000), evidence: '領収書2' },
    ],
    budgets: null,
    tax: { how: 'not-added' },
    readings: settlementReadings(profile),
  };
}

/** Advances, the settlement on forecast at the end of the period, and the final one with what is returned after it. */
export function settlementChapter(profile: MunicipalityProfile): string {
  const forecast = settlementInput(profile, 'forecast');
  const first = sound(settle(forecast));
  const returned = yen(yenOf(first.difference) ?? Number.NaN);
  const settledBefore = { on: plainDate('2026-04-10'), amount: returned };
  const last = sound(settle({ ...settlementInput(profile, 'final'), settledBefore }));
  return chapter('六　概算払と精算', [
    ...forecast.advances.map(({ on, amount }, index) => `第${index + 1}回の概算払 ${on} ${amount}円`),
    ...statement('期間の末の精算', first),
    ...statement('確定の精算', last),
    `返還 2026-04-30 ${-(yenOf(last.difference) ?? Number.NaN)}円`,
    ...readingsOf(last.difference).map(({ doubt, reading }) => `読み方 ${doubt} ${reading}`),
    ...explain(last.costs['part-time']).split('\n'),
  ]);
}

function statement(
  title: string,
  { standing, confirmed, payable, received, difference, findings }: SettlementStatement,
): string[] {
  const figures = [confirmed, payable, received, difference].map(yenOf);
  return [
    `${title}（${standing}）　確定金額 ${figures[0]}円　支払う額 ${figures[1]}円　受けた額 ${figures[2]}円　差引 ${figures[3]}円`,
    ...findings.map((found) => `  ${foundLine(found)}`),
  ];
}
