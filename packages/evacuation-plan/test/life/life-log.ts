import { type LifeEventKind, type LifeTerms, type PlanLife, planState, updateRule } from '@fukushi-kit/evacuation-plan';
import { ruleBook } from '@fukushi-kit/rule';
import type { Actor, LifeEvent, UpdateFacts } from '@fukushi-kit/schema';

export const staff: Actor = { party: 'contractor', office: '茅ヶ崎市地域包括支援センター見本', name: '見本 三郎' };
export const city: Actor = { party: 'municipality', office: '茅ヶ崎市高齢福祉課', name: null };
export const newProvider: Actor = { party: 'new-provider', office: '見本居宅介護支援事業所', name: '見本 四郎' };

const when = {
  op: 'all',
  of: [
    {
      op: 'any',
      of: [
        { op: 'is', fact: 'hazardKindOrDegreeChanged' },
        { op: 'ruling', fact: 'findingsChangedSubstantially', by: '実施者の判断（市との協議）' },
      ],
    },
    { op: 'ruling', fact: 'evacuationMethodChangedFundamentally', by: '実施者の判断（市との協議）' },
  ],
};

export const terms: LifeTerms = {
  period: { from: '2025-05-01', to: '2026-03-10' },
  updateRules: ruleBook([updateRule({ from: '2025-04-01', to: '2026-03-31', title: '計画を更新する事由', when })]),
  readings: { copyAtVisit: 'provisional', contractorCopy: null },
};

export const changes = (hazard: boolean | null, findings: boolean | null, method: boolean | null): UpdateFacts => ({
  hazardKindOrDegreeChanged: hazard,
  findingsChangedSubstantially: findings,
  evacuationMethodChangedFundamentally: method,
});

type Fields<Kind extends LifeEventKind> = Partial<Omit<Extract<LifeEvent, { kind: Kind }>, 'kind' | 'on'>>;

/** What an event holds when nothing stands against it. */
const sound: {
  readonly [Kind in LifeEventKind]: Omit<Extract<LifeEvent, { kind: Kind }>, 'schemaVersion' | 'kind' | 'on' | 'by'>;
} = {
  begun: { version: 1, supersedes: null },
  'brought-in': { version: 1 },
  visited: { version: 1, place: 'home' },
  drafted: { version: 1 },
  'provisional-copy-given': { version: 1 },
  completed: { version: 1, omissions: 0 },
  'original-made': { version: 1, duplicates: 2 },
  'duplicate-filed': { version: 1 },
  'duplicate-given': { version: 1 },
  'copies-taken-back': {},
  submitted: { version: 1 },
  'correction-asked': { version: 1, points: ['避難経路の記入'], originalReturned: true },
  resubmitted: { version: 1 },
  received: { version: 1, notice: '茅高第1号' },
  'minor-change': { version: 1, facts: changes(false, false, false), note: '電話番号' },
  consulted: { version: 1, facts: changes(true, false, true), result: 'agreed' },
  abandoned: { version: 1, reason: '本人の希望' },
  'provider-changed': { to: '見本居宅介護支援事業所' },
  'handed-over': { to: '見本居宅介護支援事業所', what: 'duplicate', receivedBy: '見本 四郎' },
  'not-handed-over': { reason: '本人が望まなかった' },
  'duplicate-returned': { version: 1 },
  ended: { reason: 'moved-away' },
};

const bySide = (kind: LifeEventKind): Actor => (kind === 'correction-asked' || kind === 'received' ? city : staff);

/** A sound event of a kind, with the fields that a test is about. */
export function event<Kind extends LifeEventKind>(kind: Kind, on: string, fields: Fields<Kind> = {}): LifeEvent {
  return { schemaVersion: '1', kind, on, by: bySide(kind), ...sound[kind], ...fields } as LifeEvent;
}

/** The life of a first plan up to and with an event, each on its day. */
export function firstPlanUntil(last: LifeEventKind): LifeEvent[] {
  const whole = [
    event('begun', '2025-06-01'),
    event('visited', '2025-06-03'),
    event('drafted', '2025-06-03'),
    event('provisional-copy-given', '2025-06-03'),
    event('completed', '2025-06-05'),
    event('original-made', '2025-06-05'),
    event('duplicate-filed', '2025-06-05'),
    event('duplicate-given', '2025-06-10'),
    event('copies-taken-back', '2025-06-10'),
    event('submitted', '2025-07-10'),
    event('correction-asked', '2025-07-15'),
    event('resubmitted', '2025-07-18'),
    event('received', '2025-07-25'),
  ];
  return whole.slice(0, whole.findIndex(({ kind }) => kind === last) + 1);
}

export function lifeOf(events: readonly LifeEvent[], changed: Partial<LifeTerms> = {}): PlanLife {
  return planState(events, { ...terms, ...changed });
}

/** The codes found, with errors and others apart: `code place/field`. */
export function told({ findings }: Pick<PlanLife, 'findings'>): string[] {
  return findings.map(({ code, path, severity }) => `${severity} ${code} ${path.join('/')}`);
}

export function stages({ state }: PlanLife): Record<number, string> {
  return Object.fromEntries(state.versions.map(({ version, stage }) => [version, stage]));
}
