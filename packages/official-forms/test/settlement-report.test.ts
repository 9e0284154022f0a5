import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { parseDocument, type SettlementReportForm } from '@fukushi-kit/schema';
import { advancePlan, type FullTimePay, type SettlementInput } from '@fukushi-kit/settlement';
import { periodEndFindings } from '@fukushi-kit/support-case';
import { exact, yen } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { settlementReportForm } from '../src/index.ts';
import { contractYear } from './examples/centre-examples.ts';
import { settledYear, yearOfCost } from './examples/settlement-examples.ts';

const sheetOf = (
  input: SettlementInput,
  parts: Partial<Parameters<typeof settlementReportForm>[0]> = {},
): SettlementReportForm =>
  settlementReportForm({
    input,
    statement: settledYear(input),
    plan: null,
    names: new Map([['S-01', '見本 太郎']]),
    periodEnd: periodEndFindings([], { period: contractYear, asOf: '2026-03-31' }),
    commission: { number: null, concludedOn: null, sum: input.contractSum },
    contractor: { name: null, address: null, representative: null, contactPerson: null, phone: null },
    controlNumber: null,
    madeOn: plainDate('2026-03-31'),
    preparedBy: null,
    checkedBy: null,
    ...parts,
  });

const rowOf = (data: SettlementReportForm, staff: string, item: string) =>
  data.labour.find((row) => row.staff === staff && row.item === item);

test('the statement of a year keeps its schema, and its sums are those of the settlement', () => {
  const data = sheetOf(yearOfCost());
  expect(parseDocument('SettlementReportForm', data)).toEqual({ ok: true, value: data });
  expect(data.expenses.total).toEqual({
    budget: null,
    actual: '12,835,696と24/31円',
    difference: null,
    settled: '12,835,696と24/31円',
  });
  expect([data.confirmed, data.payable, data.received, data.difference]).toEqual([
    12_835_696, 12_835_696, 15_000_001, -2_164_305,
  ]);
  expect([data.kind, data.amount, data.standing]).toEqual(['return', 2_164_305, 'final']);
});

test('it is due on the last day of the contract, and says how the other fiscal year of 8(5) is read', () => {
  const data = sheetOf(yearOfCost());
  expect(data.dueDay).toBe('2026-03-31');
  expect(data.dueNote).toContain('令和6年度');
});

describe('income', () => {
  test('stands beside what was agreed, down to the yen in the first advance', () => {
    const half = { share: exact('1/2'), on: null };
    const planned = advancePlan(yen(15_000_001), [half, half]);
    const data = sheetOf(yearOfCost(), { plan: planned.ok ? planned.value : null });
    expect(data.income.map(({ budget, actual, difference }) => [budget, actual, difference])).toEqual([
      [7_500_001, 7_500_001, 0],
      [7_500_000, 7_500_000, 0],
    ]);
    expect(data.incomeTotal).toEqual({ budget: 15_000_001, actual: 15_000_001, difference: 0 });
  });

  test('has what an earlier settlement on forecast took back, and no budget where none was agreed', () => {
    const settledBefore = { on: plainDate('2026-04-10'), amount: yen(-2_160_000) };
    const data = sheetOf(yearOfCost({ settledBefore }));
    expect(data.income.map(({ item, budget, actual }) => [item, budget, actual])).toEqual([
      ['委託料（概算払 第1回）', null, 7_500_001],
      ['委託料（概算払 第2回）', null, 7_500_000],
      ['見込による精算（返納は負）', null, -2_160_000],
    ]);
    expect(data.incomeTotal).toEqual({ budget: 15_000_001, actual: 12_840_001, difference: 2_160_000 });
  });
});

describe('labour cost by person and month', () => {
  test('has a row for each item that was paid and one for the sum of each person', () => {
    const data = sheetOf(yearOfCost());
    expect(data.labour.map(({ staff, name, item, total }) => [staff, name, item, total])).toEqual([
      ['S-01', '見本 太郎', '給与', 5_040_000],
      ['S-01', '見本 太郎', '手当', 19_800],
      ['S-01', '見本 太郎', '社会保険料', 756_000],
      ['S-01', '見本 太郎', '計', 5_815_800],
      ['S-02', null, '給与', 5_040_000],
      ['S-02', null, '社会保険料', 756_000],
      ['S-02', null, '計', 5_796_000],
    ]);
  });

  test('leaves a month empty in which nothing was paid', () => {
    const data = sheetOf(yearOfCost());
    expect(rowOf(data, 'S-01', '手当')?.months).toEqual([...Array.from({ length: 11 }, () => null), 19_800]);
    expect(rowOf(data, 'S-01', '計')?.months.at(0)).toBe(483_000);
    expect(rowOf(data, 'S-01', '計')?.months.at(-1)).toBe(502_800);
  });

  test('adds up by month over all staff to the cost of the statement', () => {
    const { labourTotals, expenses } = sheetOf(yearOfCost());
    expect(labourTotals.months).toEqual([...Array.from({ length: 11 }, () => 966_000), 985_800]);
    expect(labourTotals.total).toBe(11_611_800);
    expect(expenses.fullTime.actual).toBe('11,611,800円');
    expect([expenses.salary, expenses.allowance, expenses.socialInsurance]).toEqual([10_080_000, 19_800, 1_512_000]);
    expect([expenses.retirementMutualAid, expenses.labourInsurance]).toEqual([null, null]);
  });

  test('says behind an item which months are forecast, and the whole is forecast then', () => {
    const { fullTime } = yearOfCost();
    const forecast = fullTime.map((pay) =>
      pay.item === 'allowance' ? { ...pay, paidOn: null, standing: 'forecast' as const } : pay,
    );
    const data = sheetOf(yearOfCost({ fullTime: forecast }));
    expect(rowOf(data, 'S-01', '手当（3月は見込）')?.total).toBe(19_800);
    expect(data.standing).toBe('forecast');
  });

  test('counts nothing of labour insurance that is not settled, and says so once', () => {
    const { fullTime } = yearOfCost();
    const insurance: readonly FullTimePay[] = ['2025-07', '2026-01'].map((month) => ({
      staff: 'S-02',
      item: 'labour-insurance',
      month: yearMonth(month),
      amount: yen(9_000),
      paidOn: plainDate(`${month}-10`),
      standing: 'final',
    }));
    const data = sheetOf(yearOfCost({ fullTime: [...fullTime, ...insurance] }));
    expect(rowOf(data, 'S-02', '労働保険料')?.total).toBe(0);
    expect(rowOf(data, 'S-02', '計')?.total).toBe(5_796_000);
    const told = data.remarks.filter(({ text }) => text?.startsWith('労働保険料'));
    expect(told.map(({ place }) => place)).toEqual(['人件費の記録　50件目ほか']);
  });

  test('puts pay for a month before the contract, where payment counts, under the month of its payment', () => {
    const base = yearOfCost();
    const overtime: FullTimePay = {
      staff: 'S-02',
      item: 'allowance',
      month: yearMonth('2025-03'),
      amount: yen(5_000),
      paidOn: plainDate('2025-04-20'),
      standing: 'final',
    };
    const readings = { ...base.readings, marchCosts: 'payment' } as const;
    const data = sheetOf({ ...base, readings, fullTime: [...base.fullTime, overtime] });
    expect(rowOf(data, 'S-02', '手当')?.months.at(0)).toBe(5_000);
    expect(rowOf(data, 'S-01', '手当')?.total).toBe(0);
    expect(data.remarks.map(({ text }) => text)).toContain('期間内に払っていないため，精算に入れていません。');
  });
});

describe('part-time staff by months', () => {
  const cells = (input: SettlementInput) => {
    const [row] = sheetOf(input).partTime;
    return [row?.months.map((month) => month ?? '-').join(' '), row?.monthsTotal, row?.amount];
  };

  test.each([
    ['by-days', '1 1 1 1 1 1 15/31 - - - - -', '6と15/31か月', '1,167,096と24/31円'],
    ['any-day-counts', '1 1 1 1 1 1 1 - - - - -', '7か月', '1,260,000円'],
    ['full-months-only', '1 1 1 1 1 1 0 - - - - -', '6か月', '1,080,000円'],
  ] as const)('counts each month as %s says', (partMonth, months, total, amount) => {
    const input = yearOfCost();
    expect(cells({ ...input, readings: { ...input.readings, partMonth } })).toEqual([months, total, amount]);
  });

  test('leaves open only the month that hangs on a reading nobody chose', () => {
    const input = yearOfCost();
    const open = { ...input, readings: { ...input.readings, partMonth: null } };
    expect(cells(open)).toEqual(['1 1 1 1 1 1 - - - - - -', '未定', '未定']);
    const data = sheetOf(open);
    expect(data.partTimeReading).toBeNull();
    expect([data.expenses.partTime.actual, data.expenses.total.settled, data.amount]).toEqual(['未定', '未定', null]);
    expect(data.remarks.map(({ place, text }) => [place, text])).toContainEqual([
      '未定',
      '読み方が決まっていない：月の途中で始まり又は終わるとき，その月を数えるか。',
    ]);
  });

  test('prints the reading that was chosen', () => {
    expect(sheetOf(yearOfCost()).partTimeReading).toBe('日割とする。月割とは別の取決めが要る。');
  });
});

test('each other cost bears its evidence and whether it is settled', () => {
  const input = yearOfCost();
  const [print] = input.other;
  if (print === undefined) throw new Error('the year has other costs');
  const asked = { ...print, title: '会場費', amount: yen(10_000), evidence: null, evidenceAsked: true };
  const light = { ...print, title: '電気料', nature: 'office-utilities' as const, evidence: 'E-3' };
  const data = sheetOf({ ...input, other: [...input.other, light, asked] });
  expect(data.otherCosts.map(({ title, evidence, isSettled, note }) => [title, evidence, isSettled, note])).toEqual([
    ['印刷費', 'E-1', true, null],
    ['開設の準備', 'E-2', false, '開始前の準備'],
    ['郵便料', null, true, '番号なし'],
    ['電気料', 'E-3', false, '市が負担'],
    ['会場費', null, null, '挙証資料を待つ'],
  ]);
  expect(data.expenses.other.actual).toBe('未定');
  expect(data.remarks).toContainEqual({ place: '未定', text: '記録がない：挙証資料', clauses: '柏市仕様書13(2)ウ' });
});

test('budgets of items stand beside what was spent, with what was moved between them', () => {
  const budgets = {
    amounts: { 'full-time': yen(12_000_000), 'part-time': yen(1_200_000), other: yen(50_000) },
    moves: [{ from: 'full-time', to: 'other', amount: yen(5_000), approvedOn: plainDate('2025-12-10') } as const],
  };
  const { readings } = yearOfCost();
  const data = sheetOf(yearOfCost({ budgets, readings: { ...readings, betweenItems: 'approved-moves' } }));
  expect(data.expenses.fullTime).toEqual({
    budget: 12_000_000,
    actual: '11,611,800円',
    difference: '388,200円',
    settled: '11,611,800円',
  });
  expect(data.expenses.other).toEqual({
    budget: 50_000,
    actual: '56,800円',
    difference: '-6,800円',
    settled: '55,000円',
  });
  expect(data.expenses.total.budget).toBe(13_250_000);
  expect(data.moves).toEqual([
    { from: '常勤職員の人件費', to: 'その他諸経費', amount: 5_000, approvedOn: '2025-12-10' },
  ]);
});

test('every reading on which the difference rests stands in words, with the clauses of its doubt', () => {
  const { readings } = sheetOf(yearOfCost());
  expect(readings.map(({ reading }) => reading)).toEqual(
    expect.arrayContaining([
      '超えた分は支払わず，下回った分は返す。',
      '月額は設定に書き，1円未満は切り捨てる。',
      '見込で出し，後に確定の報告書を出す。',
      '日割とする。月割とは別の取決めが要る。',
    ]),
  );
  expect(readings.find(({ reading }) => reading === '日割とする。月割とは別の取決めが要る。')).toEqual({
    question: '月の途中で始まり又は終わるとき，その月を数えるか。',
    reading: '日割とする。月割とは別の取決めが要る。',
    clauses: '柏市仕様書13(2)イ',
  });
});
