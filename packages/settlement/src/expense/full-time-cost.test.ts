import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { explain, readingsOf, yen, yenOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { chosen, codes, doubtsOf, input, pay, refusals, settled } from '../../test/kashiwa.ts';
import { type SettlementReadings, settle } from '../index.ts';

describe('the labour cost of full-time staff (常勤, 13(2)ア)', () => {
  test('is what was spent on the four items', () => {
    const items = ['salary', 'allowance', 'social-insurance', 'retirement-mutual-aid'] as const;
    const one = settled({ fullTime: items.map((item, index) => pay({ item, amount: yen(10 ** index) })) });
    expect(yenOf(one.costs['full-time'])).toBe(1111);
    const ledger = explain(one.costs['full-time']);
    for (const line of [
      '給与 1円',
      '手当 10円',
      '社会保険料 100円',
      '退職共済掛金 1,000円',
      '賃金台帳等（確定）',
      '柏市仕様書13(2)ア',
    ]) {
      expect(ledger).toContain(line);
    }
    expect(ledger).not.toContain('労働保険料');
  });

  test.each<[reading: SettlementReadings['labourInsurance'], amount: number | null, codes: readonly string[]]>([
    ['counted', 300000, []],
    ['not-counted', 0, ['labour-insurance-not-counted']],
    [null, null, []],
  ])('labour insurance is not among them: %s', (labourInsurance, amount, found) => {
    const one = settled({ fullTime: [pay({ item: 'labour-insurance' })], readings: { ...chosen, labourInsurance } });
    expect([yenOf(one.costs['full-time']), codes(one)]).toEqual([amount, found]);
    expect(doubtsOf(one.costs['full-time'])).toEqual(amount === null ? ['kashiwa-r7:13(2)/unlisted-items'] : []);
  });

  type Answer = number | null | string;
  test.each<[month: string, paidOn: string | null, accrual: Answer, payment: Answer, none: Answer]>([
    ['2025-04', '2025-04-01', 300000, 300000, 300000],
    ['2026-03', '2026-03-31', 300000, 300000, 300000],
    ['2026-03', '2026-04-01', 300000, 0, null],
    ['2026-03', null, 300000, null, null],
    ['2025-03', '2025-04-20', 'cost-outside-period', 300000, null],
    ['2025-03', '2025-03-31', 'cost-outside-period', 'cost-outside-period', 'cost-outside-period'],
    ['2026-04', '2026-04-20', 'cost-outside-period', 'cost-outside-period', 'cost-outside-period'],
    ['2026-04', '2026-03-31', 'cost-outside-period', 300000, null],
    ['2025-03', null, 'cost-outside-period', null, null],
  ])('for %s, paid on %s', (month, paidOn, ...expected) => {
    const one = pay({ month: yearMonth(month), paidOn: paidOn === null ? null : plainDate(paidOn) });
    const answers = (['accrual', 'payment', null] as const).map((marchCosts) => {
      const answer = settle(input({ fullTime: [one], readings: { ...chosen, marchCosts } }));
      return answer.ok ? yenOf(answer.value.costs['full-time']) : (answer.findings[0]?.code ?? '');
    });
    expect(answers).toEqual(expected);
  });

  test('what is open is the reading, or the day of payment', () => {
    const march = pay({ month: yearMonth('2026-03'), paidOn: null });
    const needs = (marchCosts: SettlementReadings['marchCosts']): readonly string[] =>
      doubtsOf(settled({ fullTime: [march], readings: { ...chosen, marchCosts } }).difference);
    expect(needs(null)).toEqual(['kashiwa-r7:8(5)イ/march-costs']);
    expect(needs('payment')).toEqual(['paidOn']);
    const late = settled({
      fullTime: [pay({ month: yearMonth('2026-03'), paidOn: plainDate('2026-04-20') })],
      readings: { ...chosen, marchCosts: 'payment' },
    });
    expect(codes(late)).toEqual(['cost-not-paid-in-period']);
    const used = settled({ fullTime: [march] });
    expect(readingsOf(used.costs['full-time'])).toEqual([
      { doubt: 'kashiwa-r7:8(5)イ/march-costs', reading: 'accrual' },
    ]);
  });

  test('a forecast can not be settled by what was paid', () => {
    const forecast = pay({ standing: 'forecast', paidOn: null });
    expect(refusals({ fullTime: [forecast], readings: { ...chosen, marchCosts: 'payment' } })).toEqual([
      ['cost-forecast-on-payment-basis', 'fullTime', 0, 'standing'],
    ]);
    expect(settled({ fullTime: [forecast] }).standing).toBe('forecast');
  });
});
