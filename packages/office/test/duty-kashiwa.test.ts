import { summaryReading } from '@fukushi-kit/municipality';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { evaluationFindings } from '@fukushi-kit/support-case';
import { describe, expect, test } from 'vitest';
import type { DutyEntry, DutyState } from '../src/duty/duty-entry.ts';
import { dutyTime } from '../src/duty/duty-time.ts';
import { calendarAt, contract, done, entryAt, only, reading, yearFacts } from './duty-sample.ts';

const none = only('kashiwa-r7');

function row({ id, state, due, since, daysLate }: DutyEntry) {
  return [id, state, due ?? since, daysLate];
}

describe('the year of Kashiwa', () => {
  test('as it stands on 1 April 2026, with little of it done', () => {
    const { duties, findings } = calendarAt('2026-04-01', yearFacts('kashiwa'));
    expect(findings).toEqual([]);
    expect(duties.map(row)).toEqual([
      ['annual-plan', 'done', '2025-04-01', 0],
      ['qualification-proof', 'done', '2025-04-01', null],
      ['organization-chart', 'not-dated', '2025-04-01', null],
      ['monthly-results/2025-04', 'done', '2025-05-10', 0],
      ['monthly-results/2025-05', 'late', '2025-06-10', 295],
      ['national-report/D-1', 'not-dated', '2025-06-20', null],
      ['layout-drawing/R-1', 'not-dated', '2025-07-01', null],
      ['monthly-results/2025-06', 'late', '2025-07-10', 265],
      ['leave-replacement/L-1', 'not-dated', '2025-08-01', null],
      ['monthly-results/2025-07', 'late', '2025-08-10', 234],
      ['other-duty-approval/K-1', 'late', null, 226],
      ['incident-report/I-1', 'not-dated', '2025-08-20', null],
      ['staff-change-report/A-1', 'done', '2025-08-31', 1],
      ['network-change-notice/N-1', 'late', '2025-09-01', 212],
      ['network-diagram/N-1', 'not-dated', '2025-09-01', null],
      ['reopening/B-1', 'not-dated', '2025-09-09', null],
      ['monthly-results/2025-08', 'late', '2025-09-10', 203],
      ['staff-change-report/A-2', 'late', '2025-09-14', 199],
      ['organization-chart-update/A-1', 'not-dated', '2025-10-01', null],
      ['retirement-replacement/A-1', 'not-dated', '2025-10-01', null],
      ['monthly-results/2025-09', 'late', '2025-10-10', 173],
      ['new-hire-papers/A-2', 'not-dated', '2025-10-15', null],
      ['organization-chart-update/A-2', 'not-dated', '2025-10-15', null],
      ['staff-change-report/A-3', 'late', '2025-10-31', 152],
      ['monthly-results/2025-10', 'late', '2025-11-10', 142],
      ['policy-meeting-report/P-1', 'due', '2025-11-30', null],
      ['new-hire-papers/A-3', 'open', '2025-12-01', null],
      ['organization-chart-update/A-3', 'not-dated', '2025-12-01', null],
      ['complaint-report/Q-1', 'not-dated', '2025-12-03', null],
      ['monthly-results/2025-11', 'late', '2025-12-10', 112],
      ['monthly-results/2025-12', 'late', '2026-01-10', 81],
      ['monthly-results/2026-01', 'late', '2026-02-10', 50],
      ['evaluation-summary/E-1', 'late', '2026-02-20', 40],
      ['monthly-results/2026-02', 'late', '2026-03-10', 22],
      ['policy-meeting', 'done', '2026-03-31', 0],
      ['evaluation-meeting', 'done', '2026-03-31', 0],
      ['completion-report', 'late', '2026-03-31', 1],
      ['settlement-report', 'late', '2026-03-31', 1],
      ['other-document/X-1', 'late', '2026-03-31', 1],
      ['handover', 'late', '2026-03-31', 1],
      ['monthly-results/2026-03', 'due', '2026-04-10', 0],
      ['advance/1', 'open', null, null],
      ['advance/2', 'open', null, null],
      ['media-return', 'not-dated', null, null],
    ]);
  });

  test('cites the clauses of each duty, who owes it, and the word of the contract', () => {
    const { duties } = calendarAt('2026-04-01', yearFacts('kashiwa'));
    const byKind = new Map(duties.map((each) => [each.kind, [each.owedBy, each.word, each.clauses.join(' ')]]));
    expect([...byKind].toSorted(([one], [other]) => (one < other ? -1 : 1))).toEqual([
      ['advance', ['city', 'agreed-day', 'kashiwa-r7:13(1)']],
      ['annual-plan', ['contractor', 'beforehand', 'kashiwa-r7:8(1)']],
      ['complaint-report', ['contractor', 'swiftly', 'kashiwa-r7:14(6) kashiwa-r7:4(2)カ']],
      ['completion-report', ['contractor', 'end-of-period', 'kashiwa-r7:8(5) kashiwa-r7:8(5)ア kashiwa-r7:2']],
      ['evaluation-meeting', [null, 'within-period', 'kashiwa-r7:8(6)']],
      ['evaluation-summary', ['contractor', 'by-meeting', 'kashiwa-r7:8(6)']],
      ['handover', ['contractor', 'within-period', 'kashiwa-r7:10(2)ケ kashiwa-r7:14(4)']],
      ['incident-report', ['contractor', 'at-once', 'kashiwa-r7:9(6)']],
      ['layout-drawing', ['contractor', 'promptly', 'kashiwa-r7:5(2)']],
      ['leave-replacement', ['contractor', 'promptly', 'kashiwa-r7:6(8)']],
      ['media-return', ['contractor', 'at-once', 'kashiwa-r7:9(7)']],
      ['monthly-results', ['contractor', 'day-of-next-month', 'kashiwa-r7:8(4)']],
      ['national-report', ['contractor', 'without-delay', 'kashiwa-r7:8(4)']],
      ['network-change-notice', ['contractor', 'before', 'kashiwa-r7:5(8)']],
      ['network-diagram', ['contractor', 'promptly', 'kashiwa-r7:5(8) kashiwa-r7:5(7)']],
      ['new-hire-papers', ['contractor', 'after', 'kashiwa-r7:6(7)']],
      ['organization-chart', ['contractor', 'promptly', 'kashiwa-r7:6(6)']],
      ['organization-chart-update', ['contractor', 'none', 'kashiwa-r7:6(7) kashiwa-r7:6(6)']],
      ['other-document', ['contractor', 'end-of-period', 'kashiwa-r7:8(5) kashiwa-r7:8(5)ウ kashiwa-r7:2']],
      ['other-duty-approval', ['contractor', 'before', 'kashiwa-r7:6(3)']],
      ['policy-meeting', ['contractor', 'within-period', 'kashiwa-r7:7(2)カ(ｵ) kashiwa-r7:7(2)カ(ｱ)']],
      ['policy-meeting-report', ['contractor', 'about-a-month', 'kashiwa-r7:7(2)カ(ｵ) civil-code:143']],
      ['qualification-proof', ['contractor', 'promptly', 'kashiwa-r7:6(2)']],
      ['reopening', ['contractor', 'promptly', 'kashiwa-r7:7(2)オ']],
      ['retirement-replacement', ['contractor', 'promptly', 'kashiwa-r7:6(8)']],
      ['settlement-report', ['contractor', 'end-of-period', 'kashiwa-r7:8(5) kashiwa-r7:8(5)イ kashiwa-r7:2']],
      ['staff-change-report', ['contractor', 'month-before', 'kashiwa-r7:6(7) civil-code:143(2)']],
    ]);
  });

  test('with nothing recorded, the contract alone tells its months, its end and what has no day', () => {
    const { duties } = calendarAt('2025-04-01', none);
    expect(duties.filter(({ kind }) => kind === 'monthly-results').length).toBe(12);
    expect(duties.filter(({ state }) => state === 'not-dated').map(({ id }) => id)).toEqual([
      'organization-chart',
      'annual-plan',
      'qualification-proof',
      'media-return',
    ]);
    expect(duties.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual([
      'handover',
      'advance/1',
      'advance/2',
    ]);
  });
});

describe('the end of the period', () => {
  test.each<[id: string, asOf: string, state: DutyState]>([
    ['completion-report', '2026-03-31', 'due'],
    ['completion-report', '2026-04-01', 'late'],
    ['settlement-report', '2026-03-31', 'due'],
    ['settlement-report', '2026-04-01', 'late'],
    ['policy-meeting', '2026-03-31', 'due'],
    ['policy-meeting', '2026-04-01', 'late'],
    ['evaluation-meeting', '2026-04-01', 'late'],
    ['monthly-results/2026-03', '2026-04-10', 'due'],
    ['monthly-results/2026-03', '2026-04-11', 'late'],
    ['monthly-results/2025-11', '2025-12-31', 'late'],
    ['monthly-results/2025-12', '2026-01-10', 'due'],
  ])('%s is at %s %s', (id, asOf, state) => {
    expect(entryAt(id, asOf, none).state).toBe(state);
  });

  test('rests on the contract’s own period, though the source names another year', () => {
    expect(entryAt('completion-report', '2026-03-01', none).readings).toEqual([
      { doubt: 'kashiwa-r7:8(5)/fiscal-year', reading: 'contract-period' },
    ]);
    expect(entryAt('settlement-report', '2026-03-01', none).readings).toContainEqual({
      doubt: 'kashiwa-r7:8(5)イ/march-costs',
      reading: null,
    });
  });

  test.each<[isNeeded: boolean | null, asOf: string, state: DutyState | null]>([
    [null, '2026-04-01', 'open'],
    [true, '2026-03-31', 'due'],
    [true, '2026-04-01', 'late'],
    [false, '2026-04-01', null],
  ])('a handover, needed: %s, is at %s %s', (isHandoverNeeded, asOf, state) => {
    const facts = only('kashiwa-r7', { contract: contract({ isHandoverNeeded }) });
    const found = calendarAt(asOf, facts).duties.find(({ id }) => id === 'handover');
    expect(found?.state ?? null).toBe(state);
  });
});

describe('changes of staff', () => {
  const changed = only('kashiwa-r7', {
    staffChanges: [{ number: 'A-1', kind: 'moves', on: '2025-10-01', isNewHire: null }],
  });

  test.each<[reading: string | null, asOf: string, due: string | null, state: DutyState]>([
    ['whole-month-between', '2025-08-31', '2025-08-31', 'due'],
    ['whole-month-between', '2025-09-01', '2025-08-31', 'late'],
    ['corresponding-day', '2025-09-01', '2025-09-01', 'due'],
    ['corresponding-day', '2025-09-02', '2025-09-01', 'late'],
    [null, '2025-08-31', null, 'open'],
    [null, '2025-09-01', null, 'open'],
    [null, '2025-09-02', null, 'late'],
  ])('a change on 1 October, read as %s, is at %s due on %s: %s', (chosen, asOf, due, state) => {
    const profile = reading('kashiwa-r7', { 'kashiwa-r7:6(7)/one-month-before': chosen });
    expect(entryAt('staff-change-report/A-1', asOf, changed, profile)).toMatchObject({
      due,
      state,
      readings: [{ doubt: 'kashiwa-r7:6(7)/one-month-before', reading: chosen }],
    });
  });

  test.each<[day: string, daysLate: number | null]>([
    ['2025-08-31', 0],
    ['2025-09-01', null],
    ['2025-09-02', 1],
  ])('reported on %s while no reading is chosen, it is %s days late', (on, daysLate) => {
    const profile = reading('kashiwa-r7', { 'kashiwa-r7:6(7)/one-month-before': null });
    const facts = { ...changed, done: [done('staff-change-report/A-1', on)] };
    expect(entryAt('staff-change-report/A-1', '2025-12-01', facts, profile)).toMatchObject({ state: 'done', daysLate });
  });

  function noticeMonths(value: number | null): MunicipalityProfile {
    const profile = reading('kashiwa-r7', {});
    for (const each of profile.parameters) if (each.id === 'notice-months-before-change') each.value = value;
    return profile;
  }

  test('how many months before is the profile’s to say', () => {
    const entry = entryAt('staff-change-report/A-1', '2025-08-01', changed, noticeMonths(2));
    expect(entry).toMatchObject({ due: '2025-07-31', state: 'late', daysLate: 1 });
  });

  test('while the profile sets no months, the day of the report is open', () => {
    expect(entryAt('staff-change-report/A-1', '2025-09-30', changed, noticeMonths(null))).toMatchObject({
      due: null,
      state: 'open',
      needs: [{ cause: 'data', fact: 'profile.notice-months-before-change', clauses: ['kashiwa-r7:6(7)'] }],
    });
  });

  test('only a new hire brings papers; who nobody recorded as one leaves it open', () => {
    const joins = (isNewHire: boolean | null) =>
      only('kashiwa-r7', { staffChanges: [{ number: 'A-2', kind: 'joins', on: '2025-10-15', isNewHire }] });
    const state = (isNewHire: boolean | null) =>
      calendarAt('2025-11-01', joins(isNewHire)).duties.find(({ kind }) => kind === 'new-hire-papers')?.state;
    expect([state(true), state(null), state(false)]).toEqual(['not-dated', 'open', undefined]);
  });

  test('someone who moves is not replaced, someone who retires is', () => {
    const kinds = calendarAt('2025-12-01', changed).duties.map(({ kind }) => kind);
    expect(kinds).toContain('organization-chart-update');
    expect(kinds).not.toContain('retirement-replacement');
  });

  test.each<[to: string | null, knownOn: string | null, since: string | null]>([
    ['2026-01-29', '2025-08-01', '2025-08-01'],
    ['2026-01-28', '2025-08-01', null],
    ['2026-01-29', null, '2026-01-29'],
    [null, '2025-08-01', '2026-01-29'],
  ])('leave from 1 November to %s, known on %s, is replaced from %s', (to, knownOn, since) => {
    const facts = only('kashiwa-r7', { leaves: [{ number: 'L-1', from: '2025-11-01', to, knownOn }] });
    const found = calendarAt('2026-03-31', facts).duties.find(({ kind }) => kind === 'leave-replacement');
    expect(found?.since ?? null).toBe(since);
  });

  test('while the length of a long leave is not set, whether it is one is open', () => {
    const profile = reading('kashiwa-r7', {});
    for (const each of profile.parameters) if (each.id === 'leave-days-to-replace') each.value = null;
    const facts = only('kashiwa-r7', { leaves: [{ number: 'L-1', from: '2025-11-01', to: null, knownOn: null }] });
    expect(entryAt('leave-replacement/L-1', '2025-12-01', facts, profile)).toMatchObject({
      state: 'open',
      needs: [{ cause: 'data', fact: 'profile.leave-days-to-replace', clauses: ['kashiwa-r7:6(8)'] }],
    });
  });
});

describe('meetings', () => {
  const met = only('kashiwa-r7', {
    occasions: [
      { number: 'P-2', kind: 'policy-meeting', on: '2026-01-31' },
      { number: 'P-1', kind: 'policy-meeting', on: '2025-11-05' },
      { number: 'E-1', kind: 'evaluation-meeting', on: '2026-02-20' },
    ],
  });

  test('the first policy meeting of the period is the yearly one, once it is held', () => {
    expect(entryAt('policy-meeting', '2025-11-04', met)).toMatchObject({ state: 'due', doneOn: null });
    expect(entryAt('policy-meeting', '2026-03-31', met)).toMatchObject({ state: 'done', doneOn: '2025-11-05' });
  });

  test.each<[reading: string | null, asOf: string, state: DutyState, isSoft: boolean]>([
    ['soft', '2025-12-05', 'due', true],
    ['soft', '2025-12-06', 'due', true],
    ['late', '2025-12-05', 'due', false],
    ['late', '2025-12-06', 'late', false],
    [null, '2025-12-05', 'due', true],
    [null, '2025-12-06', 'open', true],
  ])('its report in about a month, read as %s, is at %s %s', (chosen, asOf, state, isSoft) => {
    const profile = reading('kashiwa-r7', { 'kashiwa-r7:7(2)カ(ｵ)/about-a-month': chosen });
    expect(entryAt('policy-meeting-report/P-1', asOf, met, profile)).toMatchObject({
      state,
      isSoft,
      due: '2025-12-05',
      readings: [{ doubt: 'kashiwa-r7:7(2)カ(ｵ)/about-a-month', reading: chosen }],
    });
  });

  test('a meeting on 31 January has its report at the end of February', () => {
    expect(entryAt('policy-meeting-report/P-2', '2026-02-01', met).due).toBe('2026-02-28');
  });

  test('every policy meeting has a report of its own', () => {
    const reports = calendarAt('2026-03-31', met).duties.filter(({ kind }) => kind === 'policy-meeting-report');
    const past = { code: 'past-about-a-month', path: ['due'], severity: 'notice', clauses: ['kashiwa-r7:7(2)カ(ｵ)'] };
    expect(reports.map(({ id, findings }) => [id, findings])).toEqual([
      ['policy-meeting-report/P-1', [past]],
      ['policy-meeting-report/P-2', [past]],
    ]);
  });

  test.each<[reading: string | null, asOf: string, due: string | null, state: DutyState]>([
    ['same-day', '2025-12-01', '2026-02-20', 'due'],
    ['same-day', '2026-02-20', '2026-02-20', 'due'],
    ['same-day', '2026-02-21', '2026-02-20', 'late'],
    ['day-before', '2026-02-19', '2026-02-19', 'due'],
    ['day-before', '2026-02-20', '2026-02-19', 'late'],
    [null, '2026-02-20', null, 'open'],
    [null, '2026-02-21', null, 'late'],
  ])('the summary for a planned evaluation meeting, read as %s, is at %s due on %s: %s', (chosen, asOf, due, state) => {
    const profile = reading('kashiwa-r7', { 'kashiwa-r7:8(6)/summary-on-the-day': chosen });
    expect(entryAt('evaluation-summary/E-1', asOf, met, profile)).toMatchObject({
      due,
      state,
      readings: [{ doubt: 'kashiwa-r7:8(6)/summary-on-the-day', reading: chosen }],
    });
  });

  test.each<[reading: string | null, asOf: string, due: string | null, state: DutyState, says: string]>([
    ['first-day', '2025-08-18', '2025-08-18', 'due', '令和7年8月18日（月）まで'],
    ['first-day', '2025-08-19', '2025-08-18', 'late', '令和7年8月18日（月）まで'],
    ['day-before', '2025-08-17', '2025-08-17', 'due', '令和7年8月17日（日）まで'],
    ['day-before', '2025-08-18', '2025-08-17', 'late', '令和7年8月17日（日）まで'],
    [null, '2025-08-18', null, 'open', '令和7年8月17日（日）又は令和7年8月18日（月）まで'],
    [null, '2025-08-19', null, 'late', '令和7年8月17日（日）又は令和7年8月18日（月）まで'],
  ])(
    'the approval of another duty, its first day read as %s, is at %s due on %s: %s',
    (chosen, asOf, due, state, says) => {
      const profile = reading('kashiwa-r7', { 'kashiwa-r7:6(3)/first-day-approval': chosen });
      const entry = entryAt('other-duty-approval/K-1', asOf, yearFacts('kashiwa'), profile);
      expect(entry).toMatchObject({
        due,
        state,
        readings: [{ doubt: 'kashiwa-r7:6(3)/first-day-approval', reading: chosen }],
      });
      expect(entry.needs.length).toBe(chosen === null ? 1 : 0);
      expect(dutyTime(entry)).toBe(says);
    },
  );

  test.each(['same-day', 'day-before', null])(
    'what the centre’s log finds of the summary, read as %s, is what the calendar says',
    (chosen) => {
      const profile = reading('kashiwa-r7', { 'kashiwa-r7:8(6)/summary-on-the-day': chosen });
      for (const asOf of ['2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21']) {
        const found = evaluationFindings([{ on: '2026-02-20', summaryReportedOn: null }], {
          period: { from: '2025-04-01', to: '2026-03-31' },
          asOf,
          summaryOnTheDay: summaryReading(profile),
        }).find(({ code }) => code === 'summary-not-reported');
        const { state } = entryAt('evaluation-summary/E-1', asOf, met, profile);
        expect([asOf, found?.severity === 'error']).toEqual([asOf, state === 'late']);
      }
    },
  );

  test('the last day of the summary is told as the meeting’s own, as the shipped profile reads it', () => {
    expect(dutyTime(entryAt('evaluation-summary/E-1', '2025-12-01', met))).toBe('令和8年2月20日（金）まで');
  });
});

describe('a document that the mayor adds (8(5)ウ)', () => {
  test.each<[on: string, due: string | null, state: DutyState]>([
    ['2026-03-31', '2026-03-31', 'late'],
    ['2026-04-01', null, 'not-dated'],
  ])('on %s is due by %s', (on, due, state) => {
    const facts = only('kashiwa-r7', { occasions: [{ kind: 'document-designated', on, number: 'D-9' }] });
    const entry = entryAt('other-document/D-9', '2026-04-02', facts);
    expect(entry).toMatchObject({ due, state });
    expect(dutyTime(entry)).toBe(
      due === null ? '期間の末日まで（令和8年4月1日（水）から）' : '令和8年3月31日（火）まで',
    );
  });
});

describe('beforehand', () => {
  test('has no day while the start of the work is not recorded', () => {
    expect(entryAt('annual-plan', '2026-03-31', none)).toMatchObject({ state: 'not-dated', due: null, needs: [] });
  });

  test('is late once the work has started without it', () => {
    const facts = only('kashiwa-r7', { contract: contract({ workStartedOn: '2025-04-01' }) });
    expect(entryAt('annual-plan', '2025-04-01', facts).state).toBe('due');
    expect(entryAt('annual-plan', '2025-04-02', facts)).toMatchObject({ state: 'late', daysLate: 1 });
  });
});

describe('advances', () => {
  test('are open until the profile names their days, which are the municipality’s own', () => {
    const profile = reading('kashiwa-r7', {});
    if (profile.advances === null) throw new RangeError('Kashiwa pays advances');
    expect(entryAt('advance/1', '2025-05-01', none)).toMatchObject({
      state: 'open',
      needs: [{ cause: 'data', fact: 'profile.advances.on', clauses: ['kashiwa-r7:13(1)'] }],
      readings: [{ doubt: 'kashiwa-r7:13(1)/advances', reading: 'given' }],
    });
    profile.advances.shares = [
      { share: '1/2', on: '2025-04-30' },
      { share: '1/2', on: null },
    ];
    expect(entryAt('advance/1', '2025-05-01', none, profile)).toMatchObject({
      state: 'late',
      due: '2025-04-30',
      basis: 'operational',
      owedBy: 'city',
    });
    expect(entryAt('advance/2', '2025-05-01', none, profile).state).toBe('open');
  });
});

test('the results of a month are reported whether or not it had work, and whenever the report was made', () => {
  const months = [{ month: '2025-05', reportMadeOn: '2025-06-03', hadWork: false }];
  const entry = entryAt('monthly-results/2025-05', '2025-06-11', only('kashiwa-r7', { months }));
  expect(entry).toMatchObject({ state: 'late', needs: [], findings: [] });
});

test('an incident after the end of the contract is reported all the same', () => {
  const facts = only('kashiwa-r7', { incidents: [{ number: 'I-1', knownOn: '2026-07-01' }] });
  expect(entryAt('incident-report/I-1', '2026-07-02', facts)).toMatchObject({
    state: 'not-dated',
    since: '2026-07-01',
  });
});

test('the way of the data out of the closed network is named with the national report', () => {
  expect(entryAt('national-report/D-1', '2025-07-01', yearFacts('kashiwa')).readings).toEqual([
    { doubt: 'kashiwa-r7:10(2)コ/monthly-data', reading: null },
  ]);
});
