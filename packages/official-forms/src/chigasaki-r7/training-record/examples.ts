import type { TrainedPerson, TrainingRecordForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const attended = (
  affiliation: string,
  name: string,
  result: TrainedPerson['result'],
  onDay: string,
): TrainedPerson => ({
  affiliation,
  name,
  result,
  onDay,
});

const full: TrainingRecordForm = {
  schemaVersion: '1',
  controlNumber: '2025-05-T01',
  madeOn: '2025-05-20',
  addressee: '茅ヶ崎市長',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '神奈川県茅ヶ崎市見本町六丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 事務子',
    phone: '0467-00-0800',
  },
  audience: ['workers', 'managers', 'temporary', 'subcontractor'],
  subcontractor: '架空文書細断株式会社',
  heldOn: '2025-05-13',
  from: '17:30',
  to: '19:00',
  place: 'センター見本 会議室',
  way: 'other',
  otherWay: '集合と配信',
  teacher: '社会福祉法人見本会 情報管理室長　見本 講師男',
  topics: [
    'special-provisions',
    'internal-rules',
    'secrecy',
    'collection',
    'copying',
    'systems',
    'incident',
    'disposal',
    'other',
  ],
  otherTopic: '訪問時の持ち物の点検',
  content:
    '個人情報取扱特記事項の全条と、法人の個人情報取扱規程（第3版）を読み合わせた。訪問時の書類の持出しと帰着時の点検、' +
    '置き忘れに気付いたときの連絡の順を、昨年度の事例（架空）により話し合った。教材：研修資料「訪問と個人情報」全24頁。',
  understanding: '終了時に10問の確認テストを行い、全員が8問以上正答した。誤りの多かった問は、その場で解説した。',
  attendees: [
    attended('地域包括支援センター見本 センター長', '見本 所長子', 'attended', '2025-05-13'),
    attended('同 主任介護支援専門員', '見本 計画男', 'attended', '2025-05-13'),
    attended('同 社会福祉士', '見本 福祉男', 'attended', '2025-05-13'),
    attended('同 保健師', '見本 保健子', 'made-up', '2025-05-16'),
    attended('架空文書細断株式会社 作業員', '見本 細断男', 'attended', '2025-05-13'),
  ],
  absentees: '保健師1人は休暇のため欠席。5月16日に録画と資料により補講し、同じ確認テストを行った。',
  recordedBy: '主任介護支援専門員　見本 計画男',
};

/** A short training on the start of work, for two. */
const simple: TrainingRecordForm = {
  ...full,
  controlNumber: null,
  audience: ['workers'],
  subcontractor: null,
  way: 'gathering',
  otherWay: null,
  topics: ['special-provisions', 'secrecy'],
  otherTopic: null,
  understanding: null,
  attendees: full.attendees.slice(0, 2),
  absentees: null,
};

/**
 * The examples of the record of a training (教育・研修).
 *
 * @clause none examples of this project
 */
export const trainingRecordExamples: WrittenExamples<TrainingRecordForm> = { simple, full };
