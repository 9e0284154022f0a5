import { plainDate } from '@fukushi-kit/calendar';
import { expect, test } from 'vitest';
import { type DatedRate, exact, type TaxCategory, taxRateOn } from './index.ts';

const rate = (from: string, to: string | null, percent: number): DatedRate => ({
  from: plainDate(from),
  to: to === null ? null : plainDate(to),
  percent: exact(percent),
  source: '計算例',
  standing: 'verified',
});
const rates = {
  standard: [rate('2014-04-01', '2019-09-30', 8), rate('2019-10-01', null, 10)],
  reduced: [rate('2019-10-01', null, 8)],
};

test.each<[category: TaxCategory | null, day: string, percent: string | null]>([
  ['standard', '2019-09-30', '8'],
  ['standard', '2019-10-01', '10'],
  ['standard', '2014-03-31', null],
  ['reduced', '2019-09-30', null],
  ['reduced', '2019-10-01', '8'],
  ['exempt', '2019-10-01', null],
  ['out-of-scope', '2019-10-01', null],
  [null, '2019-10-01', null],
])('the rate of the category %s on %s', (category, day, percent) => {
  expect(taxRateOn(category, rates, plainDate(day))?.percent ?? null).toBe(percent);
});
