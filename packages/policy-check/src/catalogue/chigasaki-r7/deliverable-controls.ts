/**
 * The clauses of the specification of Chigasaki on deliverables and on personal information.
 *
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:9(2)
 * @clause chigasaki-r7:10
 * @clause chigasaki-r7:11
 * @clause chigasaki-r7:14
 */
export const deliverableControls = [
  {
    id: 'cm8-3a',
    clause: 'chigasaki-r7:8(3)ア',
    duty: 'obligation',
    gravity: 'medium',
    automation: 'data',
    title: '正本と副本',
    item: '様式1の正本につき副本を二部作り、一部を控えとして保管し、一部を対象者等に渡すものとしている。',
    registers: ['materials', 'contract'],
    parameters: [],
    doubts: [],
    sharesWith: null,
    note: null,
  },
  {
    id: 'cm9-2',
    clause: 'chigasaki-r7:9(2)',
    duty: 'obligation',
    gravity: 'medium',
    automation: 'data',
    title: '月次の提出',
    item: '月次報告書等の成果物を、作成した月の翌月10日までに提出している。',
    registers: ['documents', 'contract'],
    parameters: [],
    doubts: ['chigasaki-r7:9(2)/report-month', 'chigasaki-r7:9(2)/closed-day', 'chigasaki-r7:4/march-work'],
    sharesWith: null,
    note: null,
  },
  {
    id: 'cm10',
    clause: 'chigasaki-r7:10',
    duty: 'obligation',
    gravity: 'high',
    automation: 'data-and-person',
    title: '控えの保管',
    item: '様式1の控えを、対象者のケアプランと一緒に厳重に保管している。',
    registers: ['materials', 'workplaces', 'contract'],
    parameters: [],
    doubts: [],
    sharesWith: null,
    note: null,
  },
  {
    id: 'cm11',
    clause: 'chigasaki-r7:11',
    duty: 'prohibition',
    gravity: 'high',
    automation: 'data',
    title: '成果物の使用',
    item: '市の承諾を受けずに、成果物を公表、譲渡、貸与又は使用していない。',
    registers: ['disclosures', 'approvals', 'contract'],
    parameters: [],
    doubts: [],
    sharesWith: null,
    note: null,
  },
  {
    id: 'cm14',
    clause: 'chigasaki-r7:14',
    duty: 'obligation',
    gravity: 'high',
    automation: 'person',
    title: '特記事項の遵守',
    item: '業務で取り扱う個人情報について、個人情報取扱特記事項を守っている。',
    registers: [],
    parameters: [],
    doubts: [],
    sharesWith: null,
    note: null,
  },
] as const;
