import type { FormDefinition, Sheet } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { settlementBalance } from '../../parts/settlement-balance.ts';
import { makers, moves, readings, remarks } from './basis.ts';
import { expenses } from './expenses.ts';
import { income } from './income.ts';
import { labour } from './labour.ts';
import { otherCosts } from './other-costs.ts';
import { outcome } from './outcome.ts';
import { partTime, partTimeReading } from './part-time.ts';
import { parties } from './parties.ts';

const STATEMENT = 'kashiwa-r7:8(5)イ';
const FULL_TIME = 'kashiwa-r7:13(2)ア';
const PART_TIME = 'kashiwa-r7:13(2)イ';
const OTHER = 'kashiwa-r7:13(2)ウ';

const summarySheet: Sheet = {
  id: 'summary-sheet',
  blocks: [
    {
      kind: 'title',
      id: 'title',
      addressee: '柏市長　あて',
      date: { label: '報告日', bind: '/madeOn' },
      controlNumber: { label: '文書番号', bind: '/controlNumber' },
    },
    {
      kind: 'paragraph',
      id: 'statement',
      text: '次の委託契約の収支の決算を，仕様書8(5)イ及び13(2)に基づき報告します。',
      size: 10,
      clauses: [STATEMENT, FULL_TIME, PART_TIME, OTHER],
    },
    { kind: 'gap', height: 1 },
    parties,
    { kind: 'heading', id: 'income.heading', text: '1　収入の部' },
    income,
    { kind: 'heading', id: 'expenses.heading', text: '2　支出の部', note: 'ア，イ，ウは仕様書13(2)の別' },
    expenses,
    { kind: 'heading', id: 'balance.heading', text: '3　精算', note: '端数は確定金額で一度だけ処理する' },
    settlementBalance,
    outcome,
  ],
};

const labourSheet: Sheet = {
  id: 'labour-sheet',
  orientation: 'sideways',
  blocks: [
    {
      kind: 'heading',
      id: 'labour.heading',
      text: '4　常勤職員の人件費（人別・月別）',
      note: '単位：円。年度内に実際に要した額（仕様書13(2)ア）',
    },
    labour,
  ],
};

const partTimeSheet: Sheet = {
  id: 'part-time-sheet',
  orientation: 'sideways',
  blocks: [
    {
      kind: 'heading',
      id: 'part-time.heading',
      text: '5　非常勤職員の人件費（月割）',
      note: '各月は月数。額は月額×人数×月数（仕様書13(2)イ）',
    },
    partTimeReading,
    { kind: 'gap', height: 2 },
    partTime,
  ],
};

const otherCostsSheet: Sheet = {
  id: 'other-costs-sheet',
  blocks: [
    {
      kind: 'heading',
      id: 'other-costs.heading',
      text: '6　その他諸経費と挙証番号',
      note: '市の求めに応じて挙証資料を出す（仕様書13(2)ウ）',
    },
    otherCosts,
  ],
};

const basisSheet: Sheet = {
  id: 'basis-sheet',
  blocks: [
    { kind: 'heading', id: 'moves.heading', text: '7　費目の流用' },
    moves,
    { kind: 'heading', id: 'readings.heading', text: '8　精算がよった読み方', note: '仕様書14(1)' },
    readings,
    { kind: 'heading', id: 'remarks.heading', text: '9　確認事項', note: '算入しなかったもの，未定のものなど' },
    remarks,
    { kind: 'gap', height: 3 },
    makers,
    { kind: 'gap', height: 3 },
    reception,
  ],
};

/**
 * The settlement statement (収支決算報告書) with its breakdown: income and expenses, the labour cost of each member of staff by
 * month, part-time staff by months, other costs with their evidence, and what the figures rest on.
 *
 * @clause kashiwa-r7:8(5)イ
 * @clause kashiwa-r7:13(2)ア
 * @clause kashiwa-r7:13(2)イ
 * @clause kashiwa-r7:13(2)ウ
 *
 * @example
 * settlementReport.sheets.map(({ orientation = 'upright' }) => orientation)
 * // => ['upright', 'sideways', 'sideways', 'upright', 'upright']
 */
export const settlementReport: FormDefinition = {
  id: 'kashiwa-r7/settlement-report',
  version: '1',
  title: '収支決算報告書（精算内訳つき）',
  standing: 'reference',
  clauses: [STATEMENT, FULL_TIME, PART_TIME, OTHER],
  schema: 'https://fukushi-kit.example/schemas/1/forms/settlement-report.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [summarySheet, labourSheet, partTimeSheet, otherCostsSheet, basisSheet],
};
