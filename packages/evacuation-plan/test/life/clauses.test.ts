import { plainDate } from '@fukushi-kit/calendar';
import { custody, type LifeCode, type LifeFinding, type LifeReadings, planState } from '@fukushi-kit/evacuation-plan';
import type { LifeEvent } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { changes, city, event, firstPlanUntil, terms } from './life-log.ts';

const received = firstPlanUntil('received');
const agreed = [...received, event('consulted', '2025-10-01')];
const nobody = { party: 'contractor', office: null, name: null } as const;

/** One log for each thing that may be found, and the clauses that it is found under. */
const cases: readonly (readonly [code: LifeCode, log: readonly LifeEvent[], ...at: string[]])[] = [
  ['move-not-open', [...firstPlanUntil('begun'), event('drafted', '2025-06-02')], '8(2)エ', '7', '5'],
  ['move-not-open', [...firstPlanUntil('begun'), event('provisional-copy-given', '2025-06-02')], '8(2)カ'],
  ['move-not-open', [...firstPlanUntil('begun'), event('completed', '2025-06-02')], '8(3)ア'],
  ['move-not-open', [...firstPlanUntil('begun'), event('original-made', '2025-06-02')], '8(3)ア'],
  ['move-not-open', [...firstPlanUntil('begun'), event('duplicate-filed', '2025-06-02')], '8(3)ア', '10'],
  ['move-not-open', [...firstPlanUntil('begun'), event('duplicate-given', '2025-06-02')], '8(3)ア', '8(2)カ'],
  ['move-not-open', [...firstPlanUntil('begun'), event('submitted', '2025-06-02')], '9(2)イ'],
  ['move-not-open', [...firstPlanUntil('begun'), event('correction-asked', '2025-06-02')], '9(3)'],
  ['move-not-open', [...firstPlanUntil('begun'), event('resubmitted', '2025-06-02')], '9(3)'],
  ['move-not-open', [...firstPlanUntil('begun'), event('received', '2025-06-02')], '9(4)'],
  ['move-not-open', [...firstPlanUntil('begun'), event('minor-change', '2025-06-02')], '8(2)キ', '8(4)ア'],
  ['move-not-open', [...firstPlanUntil('begun'), event('consulted', '2025-06-02')], '8(4)ア'],
  ['move-not-open', [...firstPlanUntil('begun'), event('duplicate-returned', '2025-06-02')], '特記11(1)'],
  ['move-not-open', [...received, event('visited', '2025-08-01')], '7', '5'],
  ['move-not-open', [...received, event('abandoned', '2025-08-01')], '8(1)イ'],
  ['version-unknown', [event('visited', '2025-06-03')], '7', '5'],
  ['day-out-of-order', [...firstPlanUntil('visited'), event('drafted', '2025-06-02')], '8(2)エ', '7', '5'],
  ['not-for-this-party', [event('begun', '2025-06-01', { by: city })], '8(1)イ', '8(4)イ'],
  ['not-for-this-party', [event('brought-in', '2025-06-01', { by: city })], '8(4)ア', '8(5)'],
  ['not-for-this-party', [event('provider-changed', '2025-06-01', { by: city })], '8(5)'],
  ['not-for-this-party', [...received, event('copies-taken-back', '2025-08-01', { by: city })], '8(2)カ'],
  ['who-not-recorded', [event('ended', '2025-06-01', { by: nobody })], '6'],
  ['life-ended', [event('ended', '2025-06-01'), event('begun', '2025-06-02')], '6'],
  ['life-ended', [...received, event('ended', '2025-08-01'), event('minor-change', '2025-08-02')], '6'],
  [
    'superseded',
    [...agreed, event('begun', '2025-10-02', { version: 2, supersedes: 1 }), event('minor-change', '2025-10-03')],
    '8(4)イ',
  ],
  ['plan-already-there', [...received, event('brought-in', '2025-08-01', { version: 2 })], '8(4)ア', '8(5)'],
  ['previous-not-made', [...firstPlanUntil('drafted'), event('begun', '2025-06-04', { version: 2 })], '8(4)ア'],
  ['new-with-previous', [...agreed, event('begun', '2025-10-02', { version: 2 })], '8(4)イ'],
  ['supersedes-not-the-newest', [...agreed, event('begun', '2025-10-02', { version: 3, supersedes: 2 })], '8(4)イ'],
  ['update-without-previous', [event('begun', '2025-10-02', { version: 2, supersedes: 1 })], '8(4)イ'],
  ['version-not-after-previous', [...agreed, event('begun', '2025-10-02', { supersedes: 1 })], '8(4)イ'],
  ['update-without-consultation', [...received, event('begun', '2025-10-02', { version: 2, supersedes: 1 })], '8(4)ア'],
  [
    'update-not-agreed',
    [
      ...received,
      event('consulted', '2025-10-01', { result: 'not-agreed' }),
      event('begun', '2025-10-02', { version: 2, supersedes: 1 }),
    ],
    '8(4)ア',
  ],
  [
    'consultation-open',
    [
      ...received,
      event('consulted', '2025-10-01', { result: 'pending' }),
      event('begun', '2025-10-02', { version: 2, supersedes: 1 }),
    ],
    '8(4)ア',
  ],
  [
    'update-without-cause',
    [...received, event('consulted', '2025-10-01', { facts: changes(false, false, false) })],
    '8(4)ア(ア)',
  ],
  [
    'update-cause-open',
    [...received, event('minor-change', '2025-10-01', { facts: changes(true, null, null) })],
    '8(4)ア(ア)',
  ],
  [
    'change-needs-update',
    [...received, event('minor-change', '2025-10-01', { facts: changes(true, null, true) })],
    '8(4)ア(ア)',
  ],
  ['minor-change-without-words', [...received, event('minor-change', '2025-10-01', { note: null })], '8(2)キ'],
  ['work-before-period', [...firstPlanUntil('visited'), event('drafted', '2025-04-30')], '4'],
  ['work-after-period', [...firstPlanUntil('visited'), event('drafted', '2026-03-11')], '4'],
  ['visit-after-period', [...firstPlanUntil('begun'), event('visited', '2026-03-11')], '4'],
  ['visit-not-at-home', [...firstPlanUntil('begun'), event('visited', '2025-06-03', { place: 'other' })], '7'],
  ['submitted-after-period', [...firstPlanUntil('original-made'), event('submitted', '2026-03-11')], '4', '9(2)'],
  ['received-after-period', [...firstPlanUntil('submitted'), event('received', '2026-03-11')], '12', '9(4)'],
  ['ended-before-receipt', [...firstPlanUntil('submitted'), event('ended', '2025-07-12')], '12', '6'],
  [
    'check-not-recorded',
    [...firstPlanUntil('drafted'), event('completed', '2025-06-05', { omissions: null })],
    '8(3)ア',
  ],
  ['omissions-remain', [...firstPlanUntil('drafted'), event('completed', '2025-06-05', { omissions: 2 })], '8(3)ア'],
  [
    'duplicates-not-two',
    [...firstPlanUntil('completed'), event('original-made', '2025-06-05', { duplicates: 1 })],
    '8(3)ア',
  ],
  [
    'correction-without-points',
    [...firstPlanUntil('submitted'), event('correction-asked', '2025-07-15', { points: [] })],
    '9(3)',
  ],
  [
    'receipt-without-notice',
    [...firstPlanUntil('submitted'), event('received', '2025-07-15', { notice: null })],
    '9(4)',
  ],
  ['reason-not-recorded', [...firstPlanUntil('begun'), event('abandoned', '2025-06-02', { reason: null })], '8(1)イ'],
  ['reason-not-recorded', [event('ended', '2025-06-02', { reason: null })], '6'],
  ['no-handover-due', [...received, event('handed-over', '2025-08-01')], '8(5)'],
  ['no-handover-due', [...received, event('not-handed-over', '2025-08-01')], '8(5)'],
  ['handover-not-recorded', [...received, event('provider-changed', '2025-08-01')], '8(5)'],
  [
    'handover-record-incomplete',
    [...received, event('provider-changed', '2025-08-01'), event('handed-over', '2025-08-02', { receivedBy: null })],
    '8(5)',
  ],
  [
    'exception-without-reason',
    [...received, event('provider-changed', '2025-08-01'), event('not-handed-over', '2025-08-02', { reason: null })],
    '8(5)',
  ],
  [
    'duplicate-not-at-hand',
    [...received, event('duplicate-returned', '2025-08-01'), event('duplicate-returned', '2025-08-02')],
    '特記11(1)',
  ],
  ['nothing-to-take-back', [...received, event('copies-taken-back', '2025-08-01')], '8(2)カ'],
];

/** The same for what is found among the copies on a day. */
const held: readonly (readonly [
  code: LifeCode,
  log: readonly LifeEvent[],
  readings: Partial<LifeReadings>,
  ...at: string[],
])[] = [
  ['duplicate-not-with-care-plan', firstPlanUntil('original-made'), {}, '8(3)ア', '10'],
  ['duplicate-not-with-person', firstPlanUntil('original-made'), {}, '8(3)ア', '8(2)カ'],
  ['duplicate-not-replaced', received, {}, '8(3)ア', '9(3)'],
  ['outdated-copy-with-person', firstPlanUntil('duplicate-given'), {}, '8(2)カ', '8(3)ア'],
  [
    'outdated-copy-with-person',
    [...firstPlanUntil('provisional-copy-given'), event('abandoned', '2025-06-04')],
    {},
    '8(4)イ',
  ],
  [
    'original-not-located',
    [...firstPlanUntil('submitted'), event('correction-asked', '2025-07-15', { originalReturned: null })],
    {},
    '8(3)ア',
    '9(3)',
  ],
  ['no-copy-at-visit', firstPlanUntil('drafted'), {}, '8(2)カ'],
  ['copy-at-visit-not-settled', firstPlanUntil('drafted'), { copyAtVisit: null }, '8(2)カ'],
  ['contractor-copy-needs-ruling', received, {}, '8(3)ア', '10', '特記11(1)'],
  ['contractor-copy-not-returned', received, { contractorCopy: 'returned' }, '8(3)ア', '10', '特記11(1)'],
];

const cited = (at: readonly string[]): string[] => at.map((place) => `chigasaki-r7:${place}`);
const clausesOf = (findings: readonly LifeFinding[], code: LifeCode): unknown =>
  findings.find((finding) => finding.code === code)?.clauses;

describe('what is found names its clauses', () => {
  test.each(cases.map((row) => [row[0], row[1].at(-1)?.kind, row] as const))(
    '%s of %s',
    (_, __, [code, log, ...at]) => {
      expect(clausesOf(planState(log, terms).findings, code)).toEqual(cited(at));
    },
  );

  test.each(held.map((row) => [row[0], row] as const))('%s', (_, [code, log, changed, ...at]) => {
    const readings = { ...terms.readings, ...changed };
    const days = { at: plainDate('2026-12-31'), contractEndedOn: plainDate('2026-03-10') };
    const { findings, needs } = custody(log, { ...terms, readings }, days);
    expect(clausesOf(findings, code)).toEqual(cited(at));
    if (code === 'contractor-copy-needs-ruling') expect(needs.map(({ clauses }) => clauses)).toEqual([cited(at)]);
  });

  test('a provisional copy against the reading names the doubt', () => {
    const readings = { ...terms.readings, copyAtVisit: 'after-check' } as const;
    expect(planState(firstPlanUntil('provisional-copy-given'), { ...terms, readings }).findings).toEqual([
      {
        code: 'provisional-copy-unforeseen',
        path: [3, 'kind'],
        severity: 'warning',
        clauses: ['chigasaki-r7:8(2)カ'],
        detail: { doubt: 'chigasaki-r7:8(2)カ/copy-at-visit' },
      },
    ]);
  });
});
