import { plainDate } from '@fukushi-kit/calendar';
import { yenOf } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { chosen, codes, cost, doubtsOf, input, settled } from '../../test/kashiwa.ts';
import { type OtherCost, type SettlementReadings, settle } from '../index.ts';

describe('other costs (その他諸経費, 13(2)ウ)', () => {
  test("preparation is the contractor's, and the utilities of the office are the city's, whatever their day", () => {
    const one = settled({
      other: [
        cost({ nature: 'preparation', on: plainDate('2025-03-20'), evidence: '1' }),
        cost({ nature: 'preparation', evidence: '2' }),
        cost({ nature: 'office-utilities', evidence: '3' }),
        cost({ evidence: '4' }),
      ],
    });
    expect(one.findings.map(({ code, path, clauses }) => [code, path[1], clauses?.[0]])).toEqual([
      ['preparation-is-the-contractors', 0, 'kashiwa-r7:14(3)'],
      ['preparation-is-the-contractors', 1, 'kashiwa-r7:14(3)'],
      ['utilities-are-the-citys', 2, 'kashiwa-r7:14(5)'],
    ]);
    expect(yenOf(one.costs.other)).toBe(10000);
  });

  test.each<[evidence: string | null, evidenceAsked: boolean, amount: number | null, codes: readonly string[]]>([
    ['領収書1', true, 10000, []],
    ['領収書1', false, 10000, []],
    [null, false, 10000, ['evidence-to-keep']],
    [null, true, null, []],
  ])('with evidence %s, asked for: %s', (evidence, evidenceAsked, amount, found) => {
    const one = settled({ other: [cost({ evidence, evidenceAsked })] });
    expect([yenOf(one.costs.other), codes(one)]).toEqual([amount, found]);
    expect(doubtsOf(one.difference)).toEqual(amount === null ? ['evidence'] : []);
  });

  test.each<[reading: SettlementReadings['marchCosts'], nature: OtherCost['nature'], code: string | null]>([
    ['payment', 'operation', 'cost-forecast-on-payment-basis'],
    ['payment', 'preparation', null],
    ['accrual', 'operation', null],
    [null, 'operation', null],
  ])('a forecast on the basis %s of %s: %s', (marchCosts, nature, code) => {
    const answer = settle({
      ...input({ other: [cost({ nature, standing: 'forecast' })] }),
      readings: { ...chosen, marchCosts },
    });
    const refused = answer.ok ? [] : answer.findings.filter(({ severity }) => severity === 'error');
    expect(refused.map((each) => [each.code, each.path, each.clauses])).toEqual(
      code === null ? [] : [[code, ['other', 0, 'standing'], ['kashiwa-r7:8(5)イ']]],
    );
  });

  test('two costs without evidence are no double number', () => {
    expect(yenOf(settled({ other: [cost({ evidence: null }), cost({ evidence: null })] }).costs.other)).toBe(20000);
  });
});
