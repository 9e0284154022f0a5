import type { InspectionItem, InspectionRecordForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const conform: InspectionItem = { finding: 'conform', note: null };
const notYet: InspectionItem = { finding: null, note: null };

const full: InspectionRecordForm = {
  schemaVersion: '1',
  documentNumber: '見本高第100号',
  inspectedOn: '2025-07-14',
  contractorName: '社会福祉法人見本会（架空）',
  office: '茅ヶ崎市地域包括支援センター見本',
  month: '2025-06',
  handedInOn: '2025-07-10',
  dueDay: '2025-07-20',
  daysLate: 0,
  dueNote: '毎月の提出を通知と読む。直しがあれば再び出した日から数える。',
  counts: { plans: 3, rosters: 3, reports: 1 },
  items: {
    complete: { finding: 'nonconform', note: '様式2の件数' },
    planner: { finding: 'conform', note: '職員名簿と照合' },
    eligible: { finding: 'conform', note: '認定の記録と照合' },
    visit: { finding: 'conform', note: '訪問日と場所' },
    period: { finding: 'conform', note: '6月3日から20日' },
    noOmissions: { finding: 'nonconform', note: '001 移動手段' },
    planConsent: { finding: 'conform', note: '不同意1件' },
    supporterConsent: { finding: 'conform', note: '協力者5人' },
    rosterConsent: { finding: 'nonconform', note: '003 署名の日' },
    updates: { finding: 'conform', note: '003 協議5月30日' },
    corrected: { finding: 'not-applicable', note: '初めての提出' },
  },
  result: 'correction',
  points:
    '2025-06-001の様式1：移動手段に印がない。洪水のときの避難先が想定区域の内にある。\n' +
    '2025-06-003の様式2：署名の日がない。\n2025-06-R：様式2の件数が提出物一覧と合わない。',
  noticeNumber: '見本高第101号',
  noticedOn: '2025-07-15',
  inspectorTitle: '福祉部高齢福祉課 主査',
  inspectorName: '見本 市子',
  witness: '茅ヶ崎市地域包括支援センター見本　見本 計画男',
};

/** Handed in, nothing looked at yet. */
const simple: InspectionRecordForm = {
  ...full,
  documentNumber: null,
  inspectedOn: null,
  daysLate: null,
  items: {
    complete: conform,
    planner: notYet,
    eligible: notYet,
    visit: notYet,
    period: notYet,
    noOmissions: notYet,
    planConsent: notYet,
    supporterConsent: notYet,
    rosterConsent: notYet,
    updates: notYet,
    corrected: notYet,
  },
  result: null,
  points: null,
  noticeNumber: null,
  noticedOn: null,
  inspectorTitle: null,
  inspectorName: null,
  witness: null,
};

/**
 * The examples of the record of an inspection (検査調書).
 *
 * @clause none examples of this project
 */
export const inspectionRecordExamples: WrittenExamples<InspectionRecordForm> = { simple, full };
