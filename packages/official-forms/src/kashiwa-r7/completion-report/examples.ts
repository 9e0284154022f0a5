import type { CompletionReportForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: CompletionReportForm = {
  schemaVersion: '1',
  controlNumber: 'R7-060',
  madeOn: '2026-03-31',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 花子',
    phone: '04-0000-0001',
  },
  commission: { number: '見本第7号（架空）', concludedOn: '2025-04-01', sum: 30_000_000 },
  completedOn: '2026-03-31',
  dueDay: '2026-03-31',
  dueNote: '仕様書8(5)の「令和6年度」は，この契約の委託期間と読む。',
  work: {
    comprehensiveConsultation:
      '窓口，電話，メール及びチャットで相談を受け，休日と夜間も連絡に応じた。支援機関20か所を訪ねてつなぎの手順を確かめ，出張相談を月2回開いた。緊急の支援が必要と考えられるチャットの相談は，電話又は訪問による支援に引き継いだ。',
    multiAgency:
      '複雑・複合化した課題のある世帯について，支援機関と協力してプランを作り，重層的支援会議で共有した。終結した世帯は，プランの支援機関の中から主担当機関を定めて引き継いだ。政策を検討する会議を11月に開き，開催報告書を提出した。',
    operation:
      '相談員4.5人工以上を通年で置いた。11月から3月までの休暇には代替職員を置き，組織図を更新して提出した。毎週のミーティングで事例を共有し，研修に延べ12回参加した。',
  },
  figures: {
    consultations: 2_418,
    chats: 196,
    urgentHandovers: 5,
    outreachVisits: 70,
    complaints: 2,
    plans: 26,
    rePlans: 9,
    closures: 15,
    suspensions: 1,
    supportConferences: 14,
  },
  settlementReportSubmittedOn: '2026-03-31',
  otherDocuments: [
    { title: '成果目標・年間計画 実績報告書', submittedOn: '2026-03-31' },
    { title: '貸与備品の返却の一覧', submittedOn: '2026-03-31' },
  ],
};

/** Nothing but what the contract names. */
const simple: CompletionReportForm = {
  ...full,
  controlNumber: null,
  commission: { number: null, concludedOn: null, sum: null },
  dueNote: null,
  work: { comprehensiveConsultation: '相談を通年で受けた。', multiAgency: 'プランを20件作った。', operation: null },
  figures: {
    consultations: 500,
    chats: null,
    urgentHandovers: null,
    outreachVisits: null,
    complaints: 0,
    plans: 20,
    rePlans: null,
    closures: null,
    suspensions: null,
    supportConferences: 12,
  },
  settlementReportSubmittedOn: null,
  otherDocuments: [],
};

/**
 * The examples of the completion report (業務完了報告書).
 *
 * @clause none examples of this project
 */
export const completionReportExamples: WrittenExamples<CompletionReportForm> = { simple, full };
