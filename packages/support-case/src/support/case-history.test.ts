import { describe, expect, test } from 'vitest';
import {
  answered,
  caseOf,
  closed,
  contract,
  everybody,
  inSupport,
  met,
  planned,
  received,
} from '../../test/sample-case.ts';
import { type CaseEvent, caseHistory, type Programme, type TrackStatus } from '../index.ts';

const on = (...events: CaseEvent[]): ReturnType<typeof caseHistory> => caseHistory(caseOf(...events), contract);
const status = (events: readonly CaseEvent[], programme: Programme = 'multi-agency'): TrackStatus =>
  on(...events).state.tracks[programme].status;
const refused = (events: readonly CaseEvent[]): readonly unknown[] =>
  on(...events)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, path, clauses }) => [code, path.join('.'), clauses?.[0]]);
const assessed: CaseEvent = { kind: 'assessed', on: '2025-05-20' };
const suspended = (day: string, programme: Programme = 'multi-agency'): CaseEvent => ({
  kind: 'suspended',
  on: day,
  programme,
});
const resumed = (day: string): CaseEvent => ({ kind: 'resumed', on: day, programme: 'multi-agency' });
const reopened = (day: string): CaseEvent => ({ kind: 'reopened', on: day, programme: 'multi-agency' });

describe('the life of a case in order (7(2)イ–オ)', () => {
  test('from the intake to a closing, a reopening and a second closing', () => {
    const whole = [
      ...inSupport,
      planned('2025-08-01', { revision: 're-plan', agencies: [{ agency: '見本相談所', role: '住まいの相談' }] }),
      met('2025-08-05', 're-plan'),
      met('2025-09-01', 'suspension'),
      suspended('2025-09-02'),
      resumed('2025-10-01'),
      met('2025-11-28', 'closure'),
      closed('2025-12-01', { leadAgency: '見本相談所' }),
      reopened('2026-02-02'),
      planned('2026-02-10', { revision: 're-plan' }),
      met('2026-02-12', 're-plan'),
      met('2026-03-30', 'closure'),
      closed('2026-03-31'),
    ];
    const { state, findings, events, opens } = on(...whole);
    expect(findings).toEqual([]);
    expect(events).toHaveLength(whole.length);
    expect(state.tracks['multi-agency']).toMatchObject({
      status: 'closed',
      leadAgency: '見本支援センター',
      draft: null,
    });
    expect(opens).toEqual([]);
  });

  test('a plan is a draft until the conference on it', () => {
    const events = inSupport.slice(0, -1);
    expect(status(events)).toBe('not-started');
    expect(on(...events).opens).toEqual([
      { programme: 'multi-agency', waitsFor: 'conference-on-plan', clauses: ['kashiwa-r7:7(2)カ(ｵ)'] },
    ]);
    expect(status(inSupport)).toBe('in-support');
  });

  test('while a re-plan waits for its conference, the support goes on on the plan before', () => {
    const { state } = on(...inSupport, planned('2025-08-01', { revision: 're-plan', goals: ['家賃を払い続ける'] }));
    expect(state.tracks['multi-agency']).toMatchObject({
      status: 'in-support',
      plan: { goals: ['暮らしの見通しを立てる'] },
      draft: { plan: { goals: ['家賃を払い続ける'] }, isDeliberated: false },
    });
  });

  test('events count in the order of days, however they were entered', () => {
    expect(on(...inSupport.toReversed()).findings).toEqual(on(...inSupport).findings);
    expect(status([...inSupport].sort(() => -1))).toBe('in-support');
  });

  test('on one day the order of the log counts', () => {
    const day = '2025-05-07';
    const start = [received(day), answered(day, 'given')];
    expect(refused([...start, { kind: 'assessed', on: day }, planned(day)])).toEqual([]);
    expect(refused([...start, planned(day), { kind: 'assessed', on: day }])).toEqual([
      ['plan-before-assessment', 'events.2', 'kashiwa-r7:7(2)ウ'],
    ]);
  });
});

describe('moves that the contract does not allow are refused with path and clause', () => {
  const supported = inSupport.length;
  test.each<[name: string, events: readonly CaseEvent[], code: string, path: string, clause: string]>([
    ['an assessment before the intake', [assessed], 'not-received', 'events.0', '7(2)イ'],
    ['a second intake', [...inSupport, received('2025-07-01')], 'received-twice', `events.${supported}`, '7(2)イ'],
    [
      'a plan before the assessment',
      [received('2025-05-07'), planned('2025-05-08')],
      'plan-before-assessment',
      'events.1',
      '7(2)ウ',
    ],
    [
      'a second first plan',
      [...inSupport, planned('2025-07-01')],
      'plan-already-made',
      `events.${supported}.revision`,
      '7(2)エ',
    ],
    [
      'a re-plan without a plan',
      [...inSupport.slice(0, 3), planned('2025-06-02', { revision: 're-plan' })],
      're-plan-without-plan',
      'events.3.revision',
      '7(2)エ',
    ],
    [
      'a conference before its plan',
      [...inSupport.slice(0, 3), met('2025-06-01', 'plan')],
      'conference-before-plan',
      'events.3.items.0.occasion',
      '7(2)カ(ｵ)',
    ],
    [
      'a conference on a re-plan that nobody made',
      [...inSupport, met('2025-07-01', 're-plan')],
      'conference-before-plan',
      `events.${supported}.items.0.occasion`,
      '7(2)カ(ｵ)',
    ],
    [
      'a conference on a closing before any support',
      [...inSupport.slice(0, 4), met('2025-06-10', 'closure')],
      'conference-without-support',
      'events.4.items.0.occasion',
      '7(2)カ(ｵ)',
    ],
    [
      'a case meeting in place of the conference',
      [...inSupport.slice(0, 4), met('2025-06-10', 'plan', { body: 'case-meeting' })],
      'case-meeting-in-place-of-conference',
      'events.4.items.0.occasion',
      '7(2)カ(ｵ)',
    ],
    [
      'a conference without the city',
      [...inSupport.slice(0, 4), met('2025-06-10', 'plan', { participants: ['contractor'] })],
      'city-absent',
      'events.4.participants',
      '7(2)カ(ｴ)',
    ],
    [
      'a conference without the contractor',
      [...inSupport.slice(0, 4), met('2025-06-10', 'plan', { participants: ['city'] })],
      'contractor-absent',
      'events.4.participants',
      '7(2)カ(ｴ)',
    ],
    [
      'a suspension without a conference',
      [...inSupport, suspended('2025-07-01')],
      'suspension-without-conference',
      `events.${supported}`,
      '7(2)カ(ｵ)',
    ],
    [
      'a suspension of nothing',
      [...inSupport.slice(0, 4), suspended('2025-07-01')],
      'suspension-without-support',
      'events.4',
      '7(2)カ(ｵ)',
    ],
    [
      'a resumption of nothing',
      [...inSupport, resumed('2025-07-01')],
      'resumption-without-suspension',
      `events.${supported}`,
      '7(2)エ',
    ],
    [
      'a closing without a conference',
      [...inSupport, closed('2025-12-01')],
      'closure-without-conference',
      `events.${supported}`,
      '7(2)カ(ｵ)',
    ],
    [
      'a closing before any support',
      [...inSupport.slice(0, 4), closed('2025-12-01')],
      'closure-without-support',
      'events.4',
      '7(2)オ',
    ],
    [
      'a reopening of an open case',
      [...inSupport, reopened('2025-07-01')],
      'reopening-without-closure',
      `events.${supported}`,
      '7(2)オ',
    ],
    [
      'a decision on the use of the multi-agency programme',
      [...inSupport, { kind: 'use-decided', on: '2025-07-01', programme: 'multi-agency', answer: 'approved' }],
      'decision-not-for-programme',
      `events.${supported}.programme`,
      '7(2)カ(ｱ)',
    ],
    [
      'a decision before the plan',
      [...inSupport, { kind: 'use-decided', on: '2025-07-01', programme: 'outreach', answer: 'approved' }],
      'decision-before-plan',
      `events.${supported}`,
      '7(2)カ(ｱ)',
    ],
  ])('%s', (_, events, code, path, clause) => {
    expect(refused(events)).toEqual([[code, path, `kashiwa-r7:${clause}`]]);
    expect(on(...events).events).toHaveLength(events.length - 1);
  });

  test.each<[name: string, parts: Parameters<typeof closed>[1], code: string, path: string]>([
    ['without sorted issues', { issuesSorted: false }, 'closure-conditions-unmet', 'events.6'],
    ['without a clear outlook', { outlookClear: false }, 'closure-conditions-unmet', 'events.6'],
    ['without agreed roles', { rolesAgreed: false }, 'closure-conditions-unmet', 'events.6'],
    ['with a condition that nobody recorded', { rolesAgreed: null }, 'closure-conditions-open', 'events.6'],
    ['without a lead agency', { leadAgency: null }, 'closure-without-lead-agency', 'events.6.leadAgency'],
    [
      'with a lead agency outside the plan',
      { leadAgency: '別の機関' },
      'lead-agency-not-in-plan',
      'events.6.leadAgency',
    ],
  ])('the multi-agency programme is not closed %s (7(2)オ)', (_, parts, code, path) => {
    const events = [...inSupport, met('2025-11-28', 'closure'), closed('2025-12-01', parts)];
    expect(refused(events)).toEqual([[code, path, 'kashiwa-r7:7(2)オ']]);
    expect(status(events)).toBe('in-support');
  });

  test('a conference on an ending serves the support it was held on, not the one after', () => {
    const events = [...inSupport, met('2025-09-01', 'suspension'), suspended('2025-09-02'), resumed('2025-10-01')];
    expect(refused([...events, suspended('2025-10-02')])).toEqual([
      ['suspension-without-conference', 'events.8', 'kashiwa-r7:7(2)カ(ｵ)'],
    ]);
    const replanned = [
      ...inSupport,
      met('2025-07-01', 'closure'),
      planned('2025-07-02', { revision: 're-plan' }),
      met('2025-07-03', 're-plan'),
      closed('2025-07-04'),
    ];
    expect(refused(replanned)).toEqual([['closure-without-conference', 'events.8', 'kashiwa-r7:7(2)カ(ｵ)']]);
  });

  test.each<[name: string, events: readonly CaseEvent[], code: string, clause: string]>([
    [
      'suspended',
      [met('2025-09-01', 'suspension'), suspended('2025-09-02')],
      'programme-suspended',
      'kashiwa-r7:7(2)エ',
    ],
    ['closed', [met('2025-09-01', 'closure'), closed('2025-09-02')], 'programme-closed', 'kashiwa-r7:7(2)オ'],
  ])('nothing is planned while a programme is %s', (_, events, code, clause) => {
    const found = refused([...inSupport, ...events, planned('2025-10-01', { revision: 're-plan' })]);
    expect(found).toEqual([[code, 'events.7.programme', clause]]);
  });

  test('a suspended programme may be closed after the conference on it', () => {
    const events = [
      ...inSupport,
      met('2025-09-01', 'suspension'),
      suspended('2025-09-02'),
      met('2025-11-01', 'closure'),
      closed('2025-11-02'),
    ];
    expect(on(...events).findings).toEqual([]);
    expect(status(events)).toBe('closed');
  });

  test('of a conference on several matters one that is refused refuses all, with its place', () => {
    const meeting = met('2025-06-10', 'plan', {
      items: [
        { programme: 'multi-agency', occasion: 'plan' },
        { programme: 'outreach', occasion: 'plan' },
      ],
    });
    const events = [...inSupport.slice(0, 4), meeting];
    expect(refused(events)).toEqual([['conference-before-plan', 'events.4.items.1.occasion', 'kashiwa-r7:7(2)カ(ｵ)']]);
    expect(status(events)).toBe('not-started');
  });
});

describe('the contract year (2)', () => {
  test.each<[day: string, code: string | null]>([
    ['2025-03-31', 'before-period'],
    ['2025-04-01', null],
    ['2026-03-31', null],
    ['2026-04-01', 'after-period'],
  ])('an intake of %s: %s', (day, code) => {
    expect(refused([received(day)])).toEqual(code === null ? [] : [[code, 'events.0.on', 'kashiwa-r7:2']]);
  });

  test('a case carried over keeps its past, but has no future after the period', () => {
    const carried = { ...caseOf(received('2024-12-02'), received('2026-04-01')), carriedOver: true };
    expect(caseHistory(carried, contract).findings.map(({ code }) => code)).toEqual(['after-period']);
    expect(caseHistory(carried, contract).state.intake).toBe('received');
  });
});

describe('sharing only with consent (9(2), 7(2)イ)', () => {
  const before = [received('2025-05-07'), assessed, planned('2025-06-02')];
  const conference = met('2025-06-10', 'plan');

  test.each<[answers: readonly CaseEvent[], code: string]>([
    [[], 'consent-not-asked'],
    [[answered('2025-05-07', 'refused')], 'sharing-without-consent'],
    [[answered('2025-05-07', 'given'), answered('2025-06-09', 'withdrawn')], 'sharing-without-consent'],
  ])('%j: no conference, and the answer names the council', (answers, code) => {
    const events = [...before, ...answers, conference];
    expect(refused(events)).toEqual([[code, `events.${events.length - 1}.body`, 'kashiwa-r7:9(2)']]);
    expect(on(...events).findings.at(-1)?.clauses).toContain('social-welfare-act:106-6');
    expect(on(...events).opens.map(({ waitsFor }) => waitsFor)).toContain('council-on-plan');
  });

  test('a withdrawal of the day after leaves the conference as it was', () => {
    const events = [...before, answered('2025-05-07', 'given'), conference, answered('2025-06-11', 'withdrawn')];
    expect(refused(events)).toEqual([]);
    expect(status(events)).toBe('in-support');
  });

  test('the statutory council stands in its place, with a notice that this is unverified', () => {
    const events = [
      ...before,
      answered('2025-05-07', 'refused'),
      met('2025-06-10', 'plan', { body: 'support-council', host: 'city' }),
    ];
    expect(status(events)).toBe('in-support');
    expect(on(...events).findings).toMatchObject([
      {
        code: 'support-council-unverified',
        severity: 'notice',
        clauses: ['social-welfare-act:106-6', 'kashiwa-r7:9(2)'],
      },
    ]);
    const consented = [
      ...before,
      answered('2025-05-07', 'given'),
      met('2025-06-10', 'plan', { body: 'support-council' }),
    ];
    expect(on(...consented).findings).toMatchObject([{ code: 'support-council-unverified', severity: 'warning' }]);
  });

  test('a case meeting with other agencies shares too; one among the contractor and the city does not', () => {
    const monitoring = (participants: typeof everybody): CaseEvent =>
      met('2025-06-10', 'monitoring', { body: 'case-meeting', participants });
    expect(refused([received('2025-05-07'), monitoring(everybody)])).toEqual([
      ['consent-not-asked', 'events.1.body', 'kashiwa-r7:9(2)'],
    ]);
    expect(refused([received('2025-05-07'), monitoring(['contractor', 'city', 'person'])])).toEqual([]);
    expect(refused([received('2025-05-07'), answered('2025-05-08', 'given'), monitoring(everybody)])).toEqual([]);
  });
});

describe('outreach and participation support (7(2)カ(ｱ))', () => {
  const programme = 'participation';
  const drafted = (decisionNeeded: boolean | null): readonly CaseEvent[] => [
    ...inSupport,
    planned('2025-07-01', { programme, decisionNeeded }),
  ];
  const decided = (on: string, answer: 'approved' | 'refused'): CaseEvent => ({
    kind: 'use-decided',
    on,
    programme,
    answer,
  });
  const waits = (events: readonly CaseEvent[]): readonly string[] =>
    on(...events).opens.map(({ waitsFor }) => waitsFor);

  test('the support begins when the conference was held and the city approved, in either order', () => {
    const conference = met('2025-07-10', 'plan', { programme });
    expect(waits(drafted(true))).toEqual(['conference-on-plan', 'city-decision']);
    expect(status([...drafted(true), conference], programme)).toBe('not-started');
    expect(waits([...drafted(true), conference])).toEqual(['city-decision']);
    expect(status([...drafted(true), conference, decided('2025-07-12', 'approved')], programme)).toBe('in-support');
    expect(status([...drafted(true), decided('2025-07-05', 'approved')], programme)).toBe('not-started');
    expect(status([...drafted(true), decided('2025-07-05', 'approved'), conference], programme)).toBe('in-support');
  });

  test('where no decision is needed the conference is enough; where nobody recorded it, it is asked', () => {
    const conference = met('2025-07-10', 'plan', { programme });
    expect(status([...drafted(false), conference], programme)).toBe('in-support');
    expect(status([...drafted(null), conference], programme)).toBe('not-started');
    expect(waits([...drafted(null), conference])).toEqual(['whether-city-decides']);
    expect(on(...drafted(null)).findings.map(({ code }) => code)).toEqual(['decision-need-not-recorded']);
  });

  test('a refusal of the city drops the plan, and a new one may be made', () => {
    const events = [...drafted(true), met('2025-07-10', 'plan', { programme }), decided('2025-07-12', 'refused')];
    expect(on(...events).state.tracks.participation).toMatchObject({ status: 'not-started', draft: null });
    expect(refused([...events, planned('2025-08-01', { programme, decisionNeeded: true })])).toEqual([]);
  });

  test('its closing needs the conference, but no lead agency: that is of the multi-agency programme', () => {
    const events = [...drafted(false), met('2025-07-10', 'plan', { programme })];
    const ending = closed('2025-12-01', { programme, issuesSorted: null, leadAgency: null });
    expect(refused([...events, ending])).toEqual([['closure-without-conference', 'events.7', 'kashiwa-r7:7(2)カ(ｵ)']]);
    expect(status([...events, met('2025-11-30', 'closure', { programme }), ending], programme)).toBe('closed');
  });
});

describe('what is doubtful about a move that stands', () => {
  const codes = (...events: CaseEvent[]): readonly unknown[] =>
    on(...events).findings.map(({ code, severity, path }) => [code, severity, path.join('.')]);

  test.each<[name: string, parts: Parameters<typeof received>[1], found: readonly unknown[]]>([
    ['an intake in order', {}, []],
    [
      'the sheet was not filled by the person',
      { sheetFilledByPerson: false },
      [['sheet-not-filled-by-person', 'warning', 'events.0.sheetFilledByPerson']],
    ],
    [
      'nobody recorded who filled it',
      { sheetFilledByPerson: null },
      [['sheet-not-recorded', 'warning', 'events.0.sheetFilledByPerson']],
    ],
    [
      'no need for several agencies',
      { needsSeveralAgencies: false, issuesAreComplex: null },
      [['not-for-multi-agency', 'warning', 'events.0']],
    ],
    ['not known whether complex', { issuesAreComplex: null }, [['need-for-multi-agency-open', 'warning', 'events.0']]],
    [
      'the person applied',
      { appliedBy: 'person' },
      [['not-applied-by-introducing-agency', 'notice', 'events.0.appliedBy']],
    ],
  ])('%s', (_, parts, found) => {
    expect(codes(received('2025-05-07', parts))).toEqual(found);
  });

  test('a conference that the contractor did not host, or without normal participants', () => {
    const conference = (parts: Parameters<typeof met>[2]): readonly unknown[] =>
      codes(...inSupport.slice(0, 4), met('2025-06-10', 'plan', parts));
    expect(conference({ host: 'city' })).toEqual([['not-hosted-by-contractor', 'error', 'events.4.host']]);
    expect(conference({ host: null })).toEqual([['host-not-recorded', 'warning', 'events.4.host']]);
    expect(conference({ participants: null })).toEqual([
      ['participants-not-recorded', 'warning', 'events.4.participants'],
    ]);
    expect(conference({ participants: ['city', 'contractor', 'outreach', 'participation'] })).toEqual([
      ['provider-absent', 'warning', 'events.4.participants'],
    ]);
  });
});
