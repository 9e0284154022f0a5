import type { AnnualPlanForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: AnnualPlanForm = {
  schemaVersion: '1',
  controlNumber: 'R7-001',
  madeOn: '2025-03-25',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  agreement:
    '昨年度の実績を踏まえ，成果目標を4つとした。政策を検討する会議は11月に開き，時期が動くときは早めに市へ知らせることとした。',
  goals: [
    {
      programme: 'comprehensive-consultation',
      goal: '世代や属性を問わず相談を受け止める（新規の相談を受けた件数）',
      target: 600,
      unit: '件',
      reachedWhen: 'at-least',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
    {
      programme: 'comprehensive-consultation',
      goal: '緊急のチャット相談のうち，引継ぎが翌日以後になる件数を抑える',
      target: 2,
      unit: '件',
      reachedWhen: 'at-most',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
    {
      programme: 'multi-agency',
      goal: '複雑・複合化した課題のある世帯のプランを作る',
      target: 24,
      unit: '件',
      reachedWhen: 'at-least',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
    {
      programme: 'multi-agency',
      goal: '重層的支援会議を定期に開く',
      target: 12,
      unit: '回',
      reachedWhen: 'at-least',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
  ],
  schedule: {
    firstQuarter: {
      comprehensiveConsultation: '窓口とチャットの受付を始める。支援機関20か所を訪ね，つなぎの手順を確かめる。',
      multiAgency: '相談受付・申込票の使い方を支援機関に説明する。重層的支援会議を毎月第2火曜日に開く。',
    },
    secondQuarter: {
      comprehensiveConsultation: '出張相談を月2回開く。かしまるネットによるつなぎの件数を確かめる。',
      multiAgency: 'プランの進み具合を会議で共有し，再プランの要否を検討する。',
    },
    thirdQuarter: {
      comprehensiveConsultation: '相談の多い時期に備え，休日夜間の連絡体制を見直す。',
      multiAgency: '政策を検討する会議を11月に開き，エリアごとの課題を市と話し合う。',
    },
    fourthQuarter: {
      comprehensiveConsultation: '成果目標の達成度合いを確かめ，事業評価会議までに実施状況をまとめる。',
      multiAgency: '終結と中断の状況をまとめ，主担当機関への引継ぎを確かめる。',
    },
  },
  improvements: [
    {
      item: '電話の取次ぎに時間がかかる',
      measure: '受付票を一枚にまとめ，取次ぎの担当を日ごとに決める',
      sharing: '毎週月曜日のミーティングで確かめ，四半期ごとに見直す',
    },
    {
      item: 'チャットの緊急度の見分けが職員によって違う',
      measure: '事例を持ち寄り，見分け方の目安を作る',
      sharing: '毎月第3水曜日の事例共有で確かめる',
    },
    {
      item: 'つなぎ先からの返事が記録に残らない',
      measure: '相談記録に返事の日と内容の欄を設ける',
      sharing: '責任者が月末に確かめ，翌月のミーティングで共有する',
    },
  ],
};

/** One goal for each programme and nothing else yet. */
const simple: AnnualPlanForm = {
  ...full,
  controlNumber: null,
  agreement: null,
  goals: [
    {
      programme: 'comprehensive-consultation',
      goal: '相談を受ける',
      target: 500,
      unit: '件',
      reachedWhen: 'at-least',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
    {
      programme: 'multi-agency',
      goal: 'プランを作る',
      target: 20,
      unit: '件',
      reachedWhen: 'at-least',
      agreedOn: '2025-03-10',
      startsOn: '2025-04-01',
    },
  ],
  schedule: {
    firstQuarter: { comprehensiveConsultation: null, multiAgency: null },
    secondQuarter: { comprehensiveConsultation: null, multiAgency: null },
    thirdQuarter: { comprehensiveConsultation: null, multiAgency: null },
    fourthQuarter: { comprehensiveConsultation: null, multiAgency: null },
  },
  improvements: [],
};

/**
 * The examples of goals and annual plan (成果目標・年間計画書).
 *
 * @clause none examples of this project
 */
export const annualPlanExamples: WrittenExamples<AnnualPlanForm> = { simple, full };
