import { evacuationPlanMessages, type LifeEventKind, lifeEventLabels, planState } from '@fukushi-kit/evacuation-plan';
import type { LifeEvent } from '@fukushi-kit/schema';
import { schemas } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { city, event, firstPlanUntil, lifeOf, newProvider, staff, stages, terms, told } from './life-log.ts';

const corrected = firstPlanUntil('resubmitted');

describe('the way of a plan to its receipt (受領)', () => {
  test.each<[last: LifeEventKind, stage: string]>([
    ['begun', 'begun'],
    ['visited', 'visited'],
    ['drafted', 'drafted'],
    ['provisional-copy-given', 'drafted'],
    ['completed', 'complete'],
    ['original-made', 'original'],
    ['duplicate-given', 'original'],
    ['submitted', 'submitted'],
    ['correction-asked', 'correction-asked'],
    ['resubmitted', 'resubmitted'],
    ['received', 'received'],
  ])('with %s it stands at %s, and nothing stands against it', (last, stage) => {
    const life = lifeOf(firstPlanUntil(last));
    expect([stages(life), told(life)]).toEqual([{ 1: stage }, []]);
  });

  test('nothing has happened before the first event', () => {
    expect(lifeOf([])).toEqual({
      state: { versions: [], copies: [], handovers: [], ended: null, lastDay: null },
      findings: [],
    });
  });

  test('a correction may be asked for as often as needed, also twice before it is made', () => {
    const life = lifeOf([
      ...corrected,
      event('correction-asked', '2025-07-22'),
      event('correction-asked', '2025-07-23'),
      event('resubmitted', '2025-07-28'),
      event('received', '2025-08-04'),
    ]);
    expect([stages(life), life.state.versions[0]?.edition, told(life)]).toEqual([{ 1: 'received' }, 2, []]);
  });

  test('a plan without points to correct is received at once', () => {
    expect(stages(lifeOf([...firstPlanUntil('submitted'), event('received', '2025-07-20')]))).toEqual({
      1: 'received',
    });
  });

  test('a second visit calls for writing again, and a new draft for another check', () => {
    const twice = [...firstPlanUntil('completed').slice(0, 3), event('visited', '2025-06-09')];
    expect(told(lifeOf([...twice, event('completed', '2025-06-10')]))).toEqual(['error move-not-open 4/kind']);
    const again = [
      ...firstPlanUntil('completed'),
      event('drafted', '2025-06-11'),
      event('original-made', '2025-06-11'),
    ];
    expect(told(lifeOf(again))).toEqual(['error move-not-open 6/kind']);
  });

  test('a version that was given up leaves the way free', () => {
    const life = lifeOf([
      ...firstPlanUntil('drafted'),
      event('abandoned', '2025-06-04'),
      event('begun', '2025-09-01', { version: 2 }),
    ]);
    expect([stages(life), told(life)]).toEqual([{ 1: 'abandoned', 2: 'begun' }, []]);
  });
});

describe('a move that is not open is refused with its clause', () => {
  test.each<[name: string, log: LifeEvent[], codes: string[], clause: string]>([
    ['writing before the visit', [...firstPlanUntil('begun'), event('drafted', '2025-06-02')], ['move-not-open'], '7'],
    [
      'the original before the check',
      [...firstPlanUntil('drafted'), event('original-made', '2025-06-05')],
      ['move-not-open'],
      '8(3)ア',
    ],
    [
      'submission before the original',
      [...firstPlanUntil('completed'), event('submitted', '2025-06-05')],
      ['move-not-open'],
      '9(2)イ',
    ],
    [
      'submission twice',
      [...firstPlanUntil('submitted'), event('submitted', '2025-07-11')],
      ['move-not-open'],
      '9(2)イ',
    ],
    [
      'a correction before submission',
      [...firstPlanUntil('original-made'), event('correction-asked', '2025-06-06')],
      ['move-not-open'],
      '9(3)',
    ],
    [
      'resubmission that nobody asked for',
      [...firstPlanUntil('submitted'), event('resubmitted', '2025-07-11')],
      ['move-not-open'],
      '9(3)',
    ],
    [
      'receipt while a correction is open',
      [...firstPlanUntil('correction-asked'), event('received', '2025-07-16')],
      ['move-not-open'],
      '9(4)',
    ],
    [
      'receipt before submission',
      [...firstPlanUntil('original-made'), event('received', '2025-06-06')],
      ['move-not-open'],
      '9(4)',
    ],
    [
      'a correction after receipt',
      [...firstPlanUntil('received'), event('correction-asked', '2025-08-01')],
      ['move-not-open'],
      '9(3)',
    ],
    [
      'giving up what is made',
      [...firstPlanUntil('original-made'), event('abandoned', '2025-06-06')],
      ['move-not-open'],
      '8(1)イ',
    ],
    ['a version that nobody began', [event('visited', '2025-06-03')], ['version-unknown'], '7'],
  ])('%s', (_, log, codes, clause) => {
    const { findings, state } = lifeOf(log);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings[0]?.clauses).toContain(`chigasaki-r7:${clause}`);
    expect(state).toEqual(lifeOf(log.slice(0, -1)).state);
  });
});

describe('what an event has to hold', () => {
  test.each<[name: string, log: LifeEvent[], expected: string[]]>([
    [
      'a check without a result',
      [...firstPlanUntil('drafted'), event('completed', '2025-06-05', { omissions: null })],
      ['error check-not-recorded 3/omissions'],
    ],
    [
      'omissions that remain (記入漏れ)',
      [...firstPlanUntil('drafted'), event('completed', '2025-06-05', { omissions: 1 })],
      ['error omissions-remain 3/omissions'],
    ],
    ...[null, 0, 1, 3].map((duplicates): [string, LifeEvent[], string[]] => [
      `${duplicates} duplicates (副本) instead of two`,
      [...firstPlanUntil('completed'), event('original-made', '2025-06-05', { duplicates })],
      ['error duplicates-not-two 5/duplicates'],
    ]),
    [
      'a correction without points',
      [...firstPlanUntil('submitted'), event('correction-asked', '2025-07-15', { points: [] })],
      ['error correction-without-points 10/points'],
    ],
    [
      'receipt without the notice (通知)',
      [...firstPlanUntil('resubmitted'), event('received', '2025-07-25', { notice: null })],
      ['error receipt-without-notice 12/notice'],
    ],
    [
      'receipt declared by the contractor',
      [...firstPlanUntil('resubmitted'), event('received', '2025-07-25', { by: staff })],
      ['error not-for-this-party 12/by'],
    ],
    [
      'a plan written by the city',
      [...firstPlanUntil('visited'), event('drafted', '2025-06-03', { by: city })],
      ['error not-for-this-party 2/by'],
    ],
    [
      'a plan written by another provider',
      [...firstPlanUntil('visited'), event('drafted', '2025-06-03', { by: newProvider })],
      ['error not-for-this-party 2/by'],
    ],
    [
      'nobody named',
      [event('begun', '2025-06-01', { by: { ...staff, office: null, name: null } })],
      ['warning who-not-recorded 0/by'],
    ],
    [
      'giving up without a reason',
      [...firstPlanUntil('begun'), event('abandoned', '2025-06-02', { reason: null })],
      ['error reason-not-recorded 1/reason'],
    ],
    [
      'an end without a reason',
      [event('ended', '2025-06-02', { reason: null })],
      ['error reason-not-recorded 0/reason'],
    ],
    [
      'a visit elsewhere',
      [...firstPlanUntil('begun'), event('visited', '2025-06-03', { place: 'other' })],
      ['error visit-not-at-home 1/place'],
    ],
    [
      'a visit somewhere',
      [...firstPlanUntil('begun'), event('visited', '2025-06-03', { place: null })],
      ['warning visit-place-not-recorded 1/place'],
    ],
    [
      'a day before the one before',
      [...firstPlanUntil('visited'), event('drafted', '2025-06-02')],
      ['error day-out-of-order 2/on'],
    ],
    [
      'everything at once',
      [
        ...firstPlanUntil('submitted'),
        event('received', '2025-07-09', { by: { party: 'contractor', office: null, name: null }, notice: null }),
        event('original-made', '2026-03-11', { duplicates: 1 }),
      ],
      [
        'error day-out-of-order 10/on',
        'error not-for-this-party 10/by',
        'warning who-not-recorded 10/by',
        'error receipt-without-notice 10/notice',
        'error move-not-open 11/kind',
        'error work-after-period 11/on',
        'error duplicates-not-two 11/duplicates',
      ],
    ],
  ])('%s', (_, log, expected) => {
    expect(told(lifeOf(log))).toEqual(expected);
  });

  test('a refused day does not stop the days after it', () => {
    const log = [event('begun', '2025-06-01'), event('drafted', '2099-12-31'), event('visited', '2025-06-03')];
    expect(told(lifeOf(log))).toEqual(['error move-not-open 1/kind', 'error work-after-period 1/on']);
  });
});

describe('the performance period (履行期間)', () => {
  const made = (day: string): LifeEvent[] => [
    event('begun', '2025-04-15'),
    event('visited', day),
    event('drafted', day),
    event('completed', day),
    event('original-made', day),
  ];

  test.each<[day: string, codes: string[]]>([
    ['2025-04-30', ['visit-before-period', 'work-before-period', 'work-before-period', 'work-before-period']],
    ['2025-05-01', []],
    ['2026-03-10', []],
    ['2026-03-11', ['visit-after-period', 'work-after-period', 'work-after-period', 'work-after-period']],
  ])('a visit and a plan of %s', (day, codes) => {
    const { findings } = lifeOf(made(day));
    expect(findings.map(({ code }) => code).filter((code) => code !== 'move-not-open')).toEqual(codes);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    for (const { code, clauses } of findings) if (code !== 'move-not-open') expect(clauses).toEqual(['chigasaki-r7:4']);
  });

  test('corrections, receipt, duplicates and minor changes may come later; what they raise is told', () => {
    const log = [
      ...made('2026-03-10'),
      event('submitted', '2026-03-11'),
      event('correction-asked', '2026-03-16'),
      event('resubmitted', '2026-03-18'),
      event('duplicate-filed', '2026-03-18'),
      event('duplicate-given', '2026-03-19'),
      event('received', '2026-03-25'),
      event('minor-change', '2026-03-30'),
      event('provider-changed', '2026-04-01'),
      event('handed-over', '2026-04-02'),
    ];
    const life = lifeOf(log);
    expect([stages(life), told(life)]).toEqual([
      { 1: 'received' },
      ['notice submitted-after-period 5/on', 'notice received-after-period 10/on'],
    ]);
    expect(life.findings.map(({ detail }) => detail)).toEqual([
      { doubt: 'chigasaki-r7:4/march-work' },
      { doubt: 'chigasaki-r7:12/received-after-period' },
    ]);
  });

  test('submission and receipt on its last day raise nothing', () => {
    const log = [...made('2026-03-02'), event('submitted', '2026-03-10'), event('received', '2026-03-10')];
    expect(told(lifeOf(log))).toEqual([]);
  });

  test('while the profile has no day of the contract, the visit is told and nothing refused', () => {
    const period = { from: null, to: '2026-03-10' };
    expect(told(lifeOf(made('2025-05-01'), { period }))).toEqual(['notice period-not-set 1/on']);
    expect(told(lifeOf(made('2026-03-11'), { period })).slice(0, 1)).toEqual(['error visit-after-period 1/on']);
  });
});

describe('the end (対象者でなくなる)', () => {
  test('what is under review is finished; a notice names the doubt about its payment', () => {
    const log = [
      ...firstPlanUntil('submitted'),
      event('ended', '2025-07-12', { reason: 'died' }),
      event('correction-asked', '2025-07-15'),
      event('resubmitted', '2025-07-18'),
      event('received', '2025-07-25'),
    ];
    const life = lifeOf(log);
    expect([stages(life), told(life)]).toEqual([{ 1: 'received' }, ['notice ended-before-receipt 10/on']]);
    expect(life.findings[0]?.detail).toEqual({ doubt: 'chigasaki-r7:12/changed-before-receipt' });
  });

  test('nothing new is taken up', () => {
    const ended = [...firstPlanUntil('received'), event('ended', '2025-08-01')];
    const late: LifeEvent[] = [
      event('minor-change', '2025-08-02'),
      event('consulted', '2025-08-02'),
      event('provider-changed', '2025-08-02'),
      event('ended', '2025-08-02'),
    ];
    expect(told(lifeOf([...ended, ...late]))).toEqual([
      'error life-ended 14/kind',
      'error life-ended 15/kind',
      'error life-ended 16/kind',
      'error life-ended 17/kind',
    ]);
    expect(told(lifeOf([event('ended', '2025-06-01'), event('begun', '2025-06-02')]))).toEqual([
      'error life-ended 1/kind',
    ]);
    const begun = [...firstPlanUntil('begun'), event('ended', '2025-06-02'), event('visited', '2025-06-03')];
    expect(told(lifeOf(begun))).toEqual(['error life-ended 2/kind']);
  });
});

describe('the words of events and findings', () => {
  test('an event is called what the schema calls it', () => {
    const titles = Object.values(schemas.LifeEvent.$defs ?? {}).flatMap(({ properties }) =>
      (properties?.['kind']?.oneOf ?? []).map(({ const: kind, title }) => [kind, title]),
    );
    expect(Object.fromEntries(titles)).toEqual(lifeEventLabels);
  });

  test('a finding holds no name, office, reason or notice of the log', () => {
    const log = [
      ...firstPlanUntil('received').map((one) => ({ ...one, on: '2025-06-01' })),
      event('provider-changed', '2025-05-30'),
      event('not-handed-over', '2025-05-29', { reason: '見本の理由' }),
    ];
    const { findings } = planState(log, terms);
    const said = findings.map((finding) => JSON.stringify(finding) + evacuationPlanMessages[finding.code]).join('');
    expect(findings.length).toBeGreaterThan(2);
    expect(said).not.toMatch(/見本|茅高/);
  });
});
