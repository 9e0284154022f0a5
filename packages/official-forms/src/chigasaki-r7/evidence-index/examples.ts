import type { EvidenceIndexForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: EvidenceIndexForm = {
  schemaVersion: '1',
  controlNumber: '2025-09-P01',
  madeOn: '2025-10-01',
  addressee: '茅ヶ崎市長',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: '社会福祉法人見本会（架空）',
  subject: '茅ヶ崎市個別避難計画作成業務 個人情報取扱特記事項等の点検',
  asOf: '2025-09-30',
  logHead: '3f9a-0c41-見本',
  books: [
    {
      code: 'R1',
      name: '従事者台帳',
      standing: 'given',
      rows: 4,
      from: '2025-05-15',
      to: '2025-09-30',
      nil: false,
      declaredBy: '見本 事務子',
      declaredOn: '2025-09-30',
      digest: 'sha-256:05febb936bf6f03d098b579a3a7baf0670a24c13672b59205be0b6c22c3cdf92',
      readBy: '特記2(2)、特記3(1)、特記3(2)、特記14(1)',
      controls: 6,
    },
    {
      code: 'R14',
      name: '事故台帳',
      standing: 'given',
      rows: 0,
      from: '2025-05-15',
      to: '2025-09-30',
      nil: true,
      declaredBy: '見本 所長子',
      declaredOn: '2025-09-30',
      digest: 'sha-256:6e9dac80363c3f621d44faf1bade3c3d677dbd408027253155ec2473abf6f6a8',
      readBy: '特記13(1)、特記13(2)、特記15',
      controls: 6,
    },
    {
      code: 'R18',
      name: '作業場所台帳',
      standing: 'not-given',
      rows: null,
      from: null,
      to: null,
      nil: null,
      declaredBy: null,
      declaredOn: null,
      digest: null,
      readBy: '特記2(3)、特記7',
      controls: 2,
    },
  ],
  remark: '作業場所台帳は、10月10日までに提出する。',
  confirmedBy: '見本 所長子',
  confirmedOn: '2025-10-02',
};

/** One register, before anybody confirmed the list. */
const simple: EvidenceIndexForm = {
  ...full,
  controlNumber: null,
  logHead: null,
  books: full.books.slice(0, 1),
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

/**
 * The examples of the list of what a check looked at (証跡一覧).
 *
 * @clause none examples of this project
 */
export const evidenceIndexExamples: WrittenExamples<EvidenceIndexForm> = { simple, full };
