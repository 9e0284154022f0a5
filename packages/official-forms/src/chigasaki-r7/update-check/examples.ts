import type { ComparedMethod, UpdateCheckForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const before: ComparedMethod = {
  assistance: ['supported'],
  transport: ['on-foot'],
  helpers: 1,
  methodNote: '長男が手を引く',
  path: '自宅→見本通り→見本小学校',
};

const after: ComparedMethod = {
  assistance: ['wheelchair', 'carried'],
  transport: ['care-vehicle'],
  helpers: 2,
  methodNote: '玄関の段差は二人で持ち上げる',
  path: '自宅→見本通り→見本福祉避難所',
};

const full: UpdateCheckForm = {
  schemaVersion: '1',
  controlNumber: '2025-11-004',
  checkedOn: '2025-11-12',
  personName: '見本 花子',
  personReading: 'みほん はなこ',
  checker: { name: '見本 計画男', office: '茅ヶ崎市地域包括支援センター見本' },
  previous: { version: 1, madeOn: '2025-06-12' },
  occasions: ['moved', 'condition', 'other'],
  otherOccasion: '年1回の点検',
  risks: [
    {
      hazard: 'flood',
      before: { exposure: 'outside', degree: null },
      after: { exposure: 'inside', degree: '0.5m以上3.0m未満' },
      change: 'changed',
    },
    {
      hazard: 'landslide',
      before: { exposure: 'inside', degree: '警戒区域' },
      after: { exposure: null, degree: null },
      change: 'unclear',
    },
    {
      hazard: 'earthquake',
      before: { exposure: null, degree: '震度6強の想定' },
      after: { exposure: null, degree: '震度6強の想定' },
      change: 'same',
    },
  ],
  findings: {
    before: '手を引けば歩ける。段差は声かけで越えられる。',
    after: '10月の骨折の後、立位を保てない。移乗に二人の介助が要り、屋外は車椅子による。',
  },
  methods: { before, after },
  facts: {
    hazardKindOrDegreeChanged: true,
    findingsChangedSubstantially: true,
    evacuationMethodChangedFundamentally: true,
  },
  reasons: {
    hazard: '転居により洪水の想定区域内となった。',
    findings: '歩行できた人が、移乗に二人の介助を要するようになった。',
    method: '徒歩から介護車両に変わり、介助が1人から2人になる。',
  },
  firstCondition: true,
  due: true,
  consultation: {
    on: '2025-11-14',
    official: '見本 市子',
    result: 'agreed',
    note: '転居先のハザードマップと所見を示して協議した。更新することとし、12月の訪問で作成し直す。',
  },
  handling: 'update',
};

const unknown: ComparedMethod = { assistance: null, transport: null, helpers: null, methodNote: null, path: null };

/** A check in which nothing has changed. */
const simple: UpdateCheckForm = {
  ...full,
  controlNumber: '2025-11-001',
  personName: '見本 太郎',
  personReading: 'みほん たろう',
  occasions: [],
  otherOccasion: null,
  risks: [],
  findings: { before: null, after: null },
  methods: { before: unknown, after: unknown },
  facts: {
    hazardKindOrDegreeChanged: false,
    findingsChangedSubstantially: false,
    evacuationMethodChangedFundamentally: null,
  },
  reasons: { hazard: null, findings: null, method: null },
  firstCondition: false,
  due: false,
  consultation: { on: null, official: null, result: null, note: null },
  handling: 'none',
};

/**
 * The examples of the check of a plan (点検・更新判定票).
 *
 * @clause none examples of this project
 */
export const updateCheckExamples: WrittenExamples<UpdateCheckForm> = { simple, full };
