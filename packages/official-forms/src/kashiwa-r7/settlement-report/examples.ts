import type { LabourRow, SettlementReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const TWELVE = Array.from({ length: 12 }, () => null);

const even = (amount: number): number[] => TWELVE.map(() => amount);

const pay = (staff: string, name: string, item: string, months: (number | null)[], total: number): LabourRow => ({
  staff,
  name,
  item,
  months,
  total,
});

const march = (amount: number): (number | null)[] => [...TWELVE.slice(1), amount];

const full: SettlementReportForm = {
  schemaVersion: '1',
  controlNumber: 'R7-061',
  madeOn: '2026-03-31',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  commission: { number: '見本第7号（架空）', concludedOn: '2025-04-01', sum: 24_000_001 },
  standing: 'forecast',
  dueDay: '2026-03-31',
  dueNote: '仕様書8(5)の「令和6年度」は，この契約の委託期間と読む。',
  income: [
    {
      item: '委託料（概算払 第1回）',
      on: '2025-04-30',
      budget: 12_000_001,
      actual: 12_000_001,
      difference: 0,
    },
    { item: '委託料（概算払 第2回）', on: '2025-10-31', budget: 12_000_000, actual: 12_000_000, difference: 0 },
  ],
  incomeTotal: { budget: 24_000_001, actual: 24_000_001, difference: 0 },
  expenses: {
    fullTime: { budget: 21_000_000, actual: '20,337,500円', difference: '662,500円', settled: '20,337,500円' },
    salary: 16_560_000,
    allowance: 861_500,
    socialInsurance: 2_484_000,
    retirementMutualAid: 432_000,
    labourInsurance: 0,
    partTime: {
      budget: 1_200_000,
      actual: '1,167,096と24/31円',
      difference: '32,903と7/31円',
      settled: '1,167,096と24/31円',
    },
    other: { budget: 1_800_001, actual: '206,780円', difference: '1,593,221円', settled: '206,780円' },
    total: {
      budget: 24_000_001,
      actual: '21,711,376と24/31円',
      difference: '2,288,624と7/31円',
      settled: '21,711,376と24/31円',
    },
  },
  confirmed: 21_711_376,
  rounding: '1円未満切捨て',
  payable: 21_711_376,
  payableNote: '超えた分は支払わず，下回った分は返す。',
  received: 24_000_001,
  difference: -2_288_625,
  kind: 'return',
  amount: 2_288_625,
  labour: [
    pay('S-01', '見本 太郎', '給与', even(420_000), 5_040_000),
    pay('S-01', '見本 太郎', '手当', even(35_000), 420_000),
    pay('S-01', '見本 太郎', '社会保険料', even(63_000), 756_000),
    pay('S-01', '見本 太郎', '退職共済掛金', even(12_000), 144_000),
    pay('S-01', '見本 太郎', '計', even(530_000), 6_360_000),
    pay('S-02', '見本 次郎', '給与', even(480_000), 5_760_000),
    pay('S-02', '見本 次郎', '手当', even(35_000), 420_000),
    pay('S-02', '見本 次郎', '社会保険料', even(72_000), 864_000),
    pay('S-02', '見本 次郎', '退職共済掛金', even(12_000), 144_000),
    pay('S-02', '見本 次郎', '計', even(599_000), 7_188_000),
    pay('S-03', '見本 三子', '給与', even(480_000), 5_760_000),
    pay('S-03', '見本 三子', '手当（3月は見込）', march(21_500), 21_500),
    pay('S-03', '見本 三子', '社会保険料', even(72_000), 864_000),
    pay('S-03', '見本 三子', '退職共済掛金', even(12_000), 144_000),
    pay('S-03', '見本 三子', '計', [...even(564_000).slice(1), 585_500], 6_789_500),
  ],
  labourTotals: { months: [...even(1_693_000).slice(1), 1_714_500], total: 20_337_500 },
  partTime: [
    {
      post: '相談補助',
      people: 1,
      monthlyRate: 180_000,
      from: '2025-04-01',
      to: '2025-10-15',
      months: ['1', '1', '1', '1', '1', '1', '15/31', ...TWELVE.slice(7)],
      monthsTotal: '6と15/31か月',
      amount: '1,167,096と24/31円',
    },
    {
      post: '事務補助',
      people: 0,
      monthlyRate: 160_000,
      from: '2025-11-01',
      to: '2026-03-31',
      months: [...TWELVE.slice(5), '1', '1', '1', '1', '1'],
      monthsTotal: '5か月',
      amount: '0円',
    },
  ],
  partTimeReading: '日割とする。月割とは別の取決めが要る。',
  otherCosts: [
    {
      on: '2025-04-01',
      title: '開設の準備に要した備品',
      amount: 90_000,
      evidence: '1',
      isSettled: false,
      note: '開始前の準備',
    },
    { on: '2025-06-20', title: 'リーフレットの印刷費', amount: 48_400, evidence: '2', isSettled: true, note: null },
    {
      on: '2025-09-01',
      title: '支援機関への通知の郵便料',
      amount: 8_400,
      evidence: null,
      isSettled: true,
      note: '番号なし',
    },
    {
      on: '2025-11-05',
      title: '政策を検討する会議の資料印刷費',
      amount: 24_980,
      evidence: '3',
      isSettled: true,
      note: null,
    },
    { on: '2026-03-27', title: '3月分の電話料', amount: 125_000, evidence: '4', isSettled: true, note: '見込' },
  ],
  moves: [{ from: '常勤職員の人件費', to: 'その他諸経費', amount: 300_000, approvedOn: '2025-12-10' }],
  readings: [
    {
      question: '精算額が契約金額（総価契約）を超え，又は下回ったらどうするか。',
      reading: '超えた分は支払わず，下回った分は返す。',
      clauses: '柏市仕様書13(2)ア，柏市仕様書13(2)イ，柏市仕様書13(2)ウ，柏市仕様書12',
    },
    {
      question: '月割の月額と端数の扱いが書かれていない。',
      reading: '月額は設定に書き，1円未満は切り捨てる。',
      clauses: '柏市仕様書13(2)イ，端数計算法第2条第1項',
    },
    {
      question: '3月31日には，3月分の時間外手当や保険料がまだ払われていない。',
      reading: '見込で出し，後に確定の報告書を出す。',
      clauses: '柏市仕様書8(5)イ',
    },
    {
      question: '月の途中で始まり又は終わるとき，その月を数えるか。',
      reading: '日割とする。月割とは別の取決めが要る。',
      clauses: '柏市仕様書13(2)イ',
    },
  ],
  remarks: [
    {
      place: '人件費の記録　12件目ほか',
      text: '労働保険料は精算しない定めのため，入れていません。',
      clauses: '柏市仕様書13(2)ア',
    },
    {
      place: 'その他諸経費　1件目',
      text: '事業開始までの準備の経費は受託者の負担のため，精算に入れていません。',
      clauses: '柏市仕様書14(3)',
    },
    {
      place: 'その他諸経費　3件目',
      text: '挙証資料の番号がありません。市の求めがあれば提出が必要です。',
      clauses: '柏市仕様書13(2)ウ',
    },
  ],
  preparedBy: '見本 会計子',
  checkedBy: '見本 責任男',
};

/** A small year that stays open, because nobody has said how part months count. */
const simple: SettlementReportForm = {
  ...full,
  controlNumber: null,
  commission: { number: null, concludedOn: null, sum: 10_000_000 },
  standing: 'final',
  dueNote: null,
  income: [{ item: '委託料（概算払 第1回）', on: '2025-04-30', budget: null, actual: 10_000_000, difference: null }],
  incomeTotal: { budget: 10_000_000, actual: 10_000_000, difference: 0 },
  expenses: {
    fullTime: { budget: null, actual: '5,040,000円', difference: null, settled: '5,040,000円' },
    salary: 5_040_000,
    allowance: null,
    socialInsurance: null,
    retirementMutualAid: null,
    labourInsurance: null,
    partTime: { budget: null, actual: '未定', difference: null, settled: '未定' },
    other: { budget: null, actual: '0円', difference: null, settled: '0円' },
    total: { budget: null, actual: '未定', difference: null, settled: '未定' },
  },
  confirmed: null,
  payable: null,
  received: 10_000_000,
  difference: null,
  kind: null,
  amount: null,
  labour: [
    pay('S-01', '見本 太郎', '給与', even(420_000), 5_040_000),
    pay('S-01', '見本 太郎', '計', even(420_000), 5_040_000),
  ],
  labourTotals: { months: even(420_000), total: 5_040_000 },
  partTime: [
    {
      post: '相談補助',
      people: 1,
      monthlyRate: 180_000,
      from: '2025-04-01',
      to: '2025-10-15',
      months: ['1', '1', '1', '1', '1', '1', ...TWELVE.slice(6)],
      monthsTotal: '未定',
      amount: '未定',
    },
  ],
  partTimeReading: null,
  otherCosts: [],
  moves: [],
  readings: [],
  remarks: [
    {
      place: '未定',
      text: '読み方が決まっていない：月の途中で始まり又は終わるとき，その月を数えるか。',
      clauses: '柏市仕様書13(2)イ',
    },
  ],
  preparedBy: null,
  checkedBy: null,
};

/**
 * The examples of the settlement statement (収支決算報告書).
 *
 * @clause none examples of this project
 */
export const settlementReportExamples: WrittenExamples<SettlementReportForm> = { simple, full };
