import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { parseLifeLog } from '@fukushi-kit/evacuation-plan';
import { parseProfile, profile } from '@fukushi-kit/municipality';
import { type Case, type LifeEvent, type MunicipalityProfile, parseCase } from '@fukushi-kit/schema';
import { sample } from '../sample.ts';
import { sound } from './sound.ts';

const answers: Readonly<Record<string, string>> = {
  'chigasaki-r7:12/updated-plan': 'own-price',
  'chigasaki-r7:4/march-work': 'within-period',
  'chigasaki-r7:8(3)ア/contractor-copy': 'returned',
  'chigasaki-r7:12/received-after-period': 'payable',
  'chigasaki-r7:12/changed-before-receipt': 'payable',
};

/** The shipped profile with what the contract of 1 May 2025 and the city's answers add, read as anybody's is. */
export function settledChigasaki(): MunicipalityProfile {
  const shipped = structuredClone(profile('chigasaki-r7'));
  const prices: Readonly<Record<string, number>> = { new: 6365, update: 3000 };
  return sound(
    parseProfile({
      ...shipped,
      performancePeriod: { from: '2025-05-01', to: '2026-03-10', clause: 'chigasaki-r7:4' },
      readings: shipped.readings.map((each) => ({ ...each, reading: each.reading ?? answers[each.doubt] ?? null })),
      fees: shipped.fees.map((fee) => ({ ...fee, price: prices[fee.work] ?? null, taxCategory: 'standard' })),
      lateInterest: shipped.lateInterest === null ? null : { ...shipped.lateInterest, rateOf: 'first-late-day' },
    }),
  );
}

/** A case of the sample month under another number and with another day for everything that happened in that June. */
async function caseOf(index: number, controlNumber: string, day: string): Promise<Case> {
  const { cases } = await sample();
  const text = JSON.stringify(cases[index]).replaceAll(/2025-06-\d\d(?!\d)/g, day);
  const inForce = text.replaceAll(/("certification":\{[^}]*"to":)"[^"]*"/g, '$1"2027-01-31"');
  return sound(parseCase(JSON.parse(inForce.replaceAll(/2025-06-\d{3}/g, controlNumber))));
}

/** The cases of the year by the month of their visit. */
export async function casesOfTheYear(): Promise<ReadonlyMap<string, readonly Case[]>> {
  const first = await caseOf(0, 'N-001', '2025-05-20');
  const again = await caseOf(0, 'N-001', '2025-11-20');
  const ruled = await caseOf(6, 'N-007', '2025-10-02');
  return new Map([
    ['2025-05', [first]],
    ['2025-06', [await caseOf(1, 'N-002', '2025-06-09'), await caseOf(4, 'N-005', '2025-06-12')]],
    ['2025-07', [await caseOf(3, 'N-004', '2025-07-16')]],
    [
      '2025-09',
      [{ ...ruled, plan: null, consents: [], visit: null, facts: { ...ruled.facts, equivalentAgreed: null } }],
    ],
    ['2025-10', [ruled]],
    ['2025-11', [updateOf(first, again)]],
    ['2026-03', [await caseOf(7, 'N-008', '2026-03-05')]],
  ]);
}

/** The flood that is expected became deeper, and the person no longer leaves by the garden. */
function updateOf(first: Case, again: Case): Case {
  if (first.plan === null || again.plan === null) throw new RangeError('The sample has a plan');
  const risks = (again.plan.risks ?? []).map((risk) =>
    risk.hazard === 'flood' ? { ...risk, degree: '3.0m以上5.0m未満', asOf: '2025-10-01' } : risk,
  );
  return {
    ...again,
    plan: { ...again.plan, kind: 'update', version: 2, risks },
    previousPlan: first.plan,
    update: {
      hazardKindOrDegreeChanged: true,
      findingsChangedSubstantially: false,
      evacuationMethodChangedFundamentally: true,
    },
  };
}

const staff = { party: 'contractor', office: '茅ヶ崎市地域包括支援センター見本', name: '見本 計画男' };
const city = { party: 'municipality', office: '茅ヶ崎市高齢福祉課', name: null };

type Entry = readonly [kind: LifeEvent['kind'], on: string, fields?: Readonly<Record<string, unknown>>];

/** From the first contact to the hand-in: visit and draft, check and original, duplicates to their places. */
function made(version: number, visited: string, checked: string, submitted: string): readonly Entry[] {
  return [
    ['begun', visited, { version, supersedes: version === 1 ? null : version - 1 }],
    ['visited', visited, { version, place: 'home' }],
    ['drafted', visited, { version }],
    ['provisional-copy-given', visited, { version }],
    ['completed', checked, { version, omissions: 0 }],
    ['original-made', checked, { version, duplicates: 2 }],
    ['duplicate-filed', checked, { version }],
    ['duplicate-given', checked, { version }],
    ['copies-taken-back', checked],
    ['submitted', submitted, { version }],
  ];
}

/** What the city pointed out, the resubmission, and both duplicates replaced. */
function corrected(version: number, asked: string, resubmitted: string): readonly Entry[] {
  return [
    ['correction-asked', asked, { version, points: ['避難経路の目印'], originalReturned: true }],
    ['resubmitted', resubmitted, { version }],
    ['duplicate-filed', resubmitted, { version }],
    ['duplicate-given', resubmitted, { version }],
    ['copies-taken-back', resubmitted],
  ];
}

const received = (version: number, on: string, number: number): Entry => [
  'received',
  on,
  { version, notice: `茅高第${number}号` },
];
const facts = {
  hazardKindOrDegreeChanged: true,
  findingsChangedSubstantially: false,
  evacuationMethodChangedFundamentally: true,
};

const entries: Readonly<Record<string, readonly Entry[]>> = {
  'N-001': [
    ...made(1, '2025-05-20', '2025-05-22', '2025-06-10'),
    ...corrected(1, '2025-06-13', '2025-06-17'),
    received(1, '2025-06-24', 1),
    [
      'minor-change',
      '2025-08-04',
      { version: 1, facts: { ...facts, hazardKindOrDegreeChanged: false }, note: '電話番号' },
    ],
    ['consulted', '2025-11-10', { version: 1, facts, result: 'agreed' }],
    ...made(2, '2025-11-20', '2025-11-21', '2025-12-10'),
    received(2, '2025-12-19', 4),
    ['duplicate-returned', '2026-03-27', { version: 1 }],
    ['duplicate-returned', '2026-03-27', { version: 2 }],
  ],
  'N-002': [
    ...made(1, '2025-06-09', '2025-06-11', '2025-07-10'),
    received(1, '2025-07-18', 2),
    ['provider-changed', '2025-09-01', { to: '見本居宅介護支援事業所' }],
    ['handed-over', '2025-09-05', { to: '見本居宅介護支援事業所', what: 'duplicate', receivedBy: '見本 四郎' }],
  ],
  'N-004': [
    ...made(1, '2025-07-16', '2025-07-17', '2025-08-08'),
    received(1, '2025-08-15', 3),
    ['duplicate-returned', '2026-03-27', { version: 1 }],
  ],
  'N-007': [
    ...made(1, '2025-10-02', '2025-10-03', '2025-11-10'),
    received(1, '2025-11-19', 5),
    ['ended', '2026-01-14', { reason: 'died' }],
    ['duplicate-returned', '2026-03-27', { version: 1 }],
  ],
  'N-008': [
    ...made(1, '2026-03-05', '2026-03-06', '2026-03-10'),
    ...corrected(1, '2026-03-13', '2026-03-16'),
    received(1, '2026-03-23', 6),
    ['duplicate-returned', '2026-03-27', { version: 1 }],
  ],
};

const CITY_ACTS: readonly string[] = ['correction-asked', 'received'];

/** What happened to each person's plan, read as a log from outside. */
export function lifeLogs(): ReadonlyMap<string, readonly LifeEvent[]> {
  return new Map(
    Object.entries(entries).map(([number, log]) => {
      const events = log.map(([kind, on, fields = {}]) => ({
        schemaVersion: '1',
        kind,
        on,
        by: CITY_ACTS.includes(kind) ? city : staff,
        ...fields,
      }));
      return [number, sound(parseLifeLog(events))];
    }),
  );
}

/** The last day of the performance period. */
export const LAST_DAY: PlainDate = plainDate('2026-03-10');
