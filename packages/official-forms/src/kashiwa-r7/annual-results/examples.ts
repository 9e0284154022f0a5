import type { AnnualResultsForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: AnnualResultsForm = {
  schemaVersion: '1',
  controlNumber: 'R7-058',
  madeOn: '2026-03-31',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  kind: 'year-end',
  asOf: '2026-03-31',
  goals: [
    {
      programme: 'comprehensive-consultation',
      goal: '世代や属性を問わず相談を受け止める（新規の相談を受けた件数）',
      target: 600,
      reachedWhen: 'at-least',
      result: 612,
      unit: '件',
      reached: 'met',
    },
    {
      programme: 'comprehensive-consultation',
      goal: '緊急と考えられるチャットの相談のうち，引継ぎが翌日以後になった件数を抑える',
      target: 2,
      reachedWhen: 'at-most',
      result: 3,
      unit: '件',
      reached: 'unmet',
    },
    {
      programme: 'multi-agency',
      goal: '複雑・複合化した課題のある世帯のプランを作る',
      target: 24,
      reachedWhen: 'at-least',
      result: 26,
      unit: '件',
      reached: 'met',
    },
    {
      programme: 'multi-agency',
      goal: '重層的支援会議を定期に開く',
      target: 12,
      reachedWhen: 'at-least',
      result: 14,
      unit: '回',
      reached: 'met',
    },
  ],
  comprehensiveConsultation: {
    done: '窓口，電話，メール及びチャットの受付を通年で行った。支援機関20か所を訪ね，出張相談を月2回開いた。',
    review:
      '支援機関への訪問の後に紹介が増え，新規の件数は目標を超えた。チャットの引継ぎは，夜間の連絡が翌朝になったものが3件あった。',
    next: '夜間の連絡先を一つにし，引継ぎの時刻を相談記録に残す。見分け方の目安を毎月のミーティングで見直す。',
  },
  multiAgency: {
    done: '重層的支援会議を14回開き，プランを26件作った。政策を検討する会議を11月に開いた。',
    review: '申込みの多くが紹介元の支援機関からで，受付からプランまでの間に相談者を待たせることが減った。',
    next: '終結の後の主担当機関との連絡が途切れることがあったため，終結から3か月の時点で状況を確かめる。',
  },
  improvements: [
    {
      item: '電話の取次ぎに時間がかかる',
      progress: '受付票を一枚にまとめた。取次ぎの担当を日ごとに決め，待たせる時間が短くなった。',
      sharedOn: '2026-01-19',
    },
    {
      item: 'チャットの緊急度の見分けが職員によって違う',
      progress: '目安の案を作り，事例共有で確かめている。次年度も続ける。',
      sharedOn: '2026-02-18',
    },
  ],
  evaluation: {
    heldOn: '2026-02-20',
    summaryReportedOn: '2026-02-06',
    opinions: '夜間の連絡の手順を次年度の計画に入れるよう意見があり，年間計画に加えることとした。',
  },
};

/** Two goals, one of them without a result yet, before the evaluation meeting. */
const simple: AnnualResultsForm = {
  ...full,
  controlNumber: null,
  kind: 'by-meeting',
  asOf: '2026-01-31',
  madeOn: '2026-02-06',
  goals: [
    {
      programme: 'comprehensive-consultation',
      goal: '相談を受ける',
      target: 500,
      reachedWhen: 'at-least',
      result: 430,
      unit: '件',
      reached: 'unmet',
    },
    {
      programme: 'multi-agency',
      goal: 'プランを作る',
      target: 20,
      reachedWhen: 'at-least',
      result: null,
      unit: '件',
      reached: null,
    },
  ],
  comprehensiveConsultation: { done: null, review: null, next: null },
  multiAgency: { done: null, review: null, next: null },
  improvements: [],
  evaluation: { heldOn: null, summaryReportedOn: null, opinions: null },
};

/**
 * The examples of the report on goals and annual plan (実績報告書).
 *
 * @clause none examples of this project
 */
export const annualResultsExamples: WrittenExamples<AnnualResultsForm> = { simple, full };
