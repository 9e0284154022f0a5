import type { CaseEvent, MeetingHeld, PlanMade, Programme } from '../src/index.ts';

type SupportCase = Parameters<typeof import('../src/index.ts').caseHistory>[0];

/** The contract year of Kashiwa. */
export const contract = { from: '2025-04-01', to: '2026-03-31' } as const;

/** Everybody whom the contract wants at a conference. */
export const everybody: MeetingHeld['participants'] = [
  'city',
  'contractor',
  'comprehensive-consultation',
  'outreach',
  'participation',
];

/** A case with these events. */
export function caseOf(...events: CaseEvent[]): SupportCase {
  return { schemaVersion: '1', caseNumber: 'C-001', carriedOver: false, events };
}

/** An intake in order. */
export function received(on: string, parts: Partial<Extract<CaseEvent, { kind: 'received' }>> = {}): CaseEvent {
  return {
    kind: 'received',
    on,
    introducedBy: '見本支援センター',
    appliedBy: 'introducing-agency',
    sheetFilledByPerson: true,
    issuesAreComplex: true,
    needsSeveralAgencies: true,
    ...parts,
  };
}

/** An answer on sharing. */
export function answered(on: string, answer: 'given' | 'refused' | 'withdrawn'): CaseEvent {
  return { kind: 'sharing-answered', on, answer };
}

/** A plan in order. */
export function planned(on: string, parts: Partial<PlanMade> = {}): PlanMade {
  return {
    kind: 'plan-made',
    on,
    programme: 'multi-agency',
    revision: 'plan',
    agencies: [{ agency: '見本支援センター', role: '家計の相談' }],
    goals: ['暮らしの見通しを立てる'],
    policy: '週に一度連絡する。',
    decisionNeeded: null,
    ...parts,
  };
}

/** A conference in order, on one occasion. */
export function met(
  on: string,
  occasion: MeetingHeld['items'][number]['occasion'],
  parts: Partial<MeetingHeld> & { readonly programme?: Programme } = {},
): MeetingHeld {
  const { programme = 'multi-agency', ...rest } = parts;
  return {
    kind: 'meeting-held',
    on,
    meetingNumber: `M-${on}`,
    body: 'support-conference',
    host: 'contractor',
    items: [{ programme, occasion }],
    participants: everybody,
    ...rest,
  };
}

/** A closing in order. */
export function closed(on: string, parts: Partial<Extract<CaseEvent, { kind: 'closed' }>> = {}): CaseEvent {
  return {
    kind: 'closed',
    on,
    programme: 'multi-agency',
    issuesSorted: true,
    outlookClear: true,
    rolesAgreed: true,
    leadAgency: '見本支援センター',
    ...parts,
  };
}

/** A case that is in support on its plan since 2025-06-10. */
export const inSupport: readonly CaseEvent[] = [
  received('2025-05-07'),
  answered('2025-05-07', 'given'),
  { kind: 'assessed', on: '2025-05-20' },
  planned('2025-06-02'),
  met('2025-06-10', 'plan'),
];
