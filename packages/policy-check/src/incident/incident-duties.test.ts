import { plainDate } from '@fukushi-kit/calendar';
import { clauses } from '@fukushi-kit/clause';
import type { IncidentReportForm, IncidentRow } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreed } from '../../test/books-of.ts';
import { readSample } from '../../test/read-sample.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type IncidentKnowledge, incidentDuties } from './incident-duties.ts';
import type { IncidentDutyName } from './incident-duty.ts';
import { missingIncidentItems } from './incident-items.ts';
import { incidentWords } from './incident-words.ja.ts';
import { type LeakReporting, publishedLeakTerms } from './leak-reporting.ts';

const row: IncidentRow = {
  number: 'IN-1',
  standing: 'happened',
  kinds: ['loss'],
  security: false,
  knownOn: '2025-07-02',
  knownAt: '15:40',
  firstReportOn: null,
  firstReportAt: null,
  reportHolds: null,
  firstMeasureOn: null,
  firstMeasureAt: null,
  instructed: null,
  publication: null,
  cooperatedOn: null,
  closedOn: null,
};

const minutes = agreed({ 'first-report-minutes': 60, 'containment-minutes': 240 });
const day = (text: string) => plainDate(text);

function dutyOf(
  duty: IncidentDutyName,
  parts: Partial<IncidentRow> = {},
  { asOf = '2025-07-02', known = {} as IncidentKnowledge, agreement = minutes } = {},
) {
  const found = incidentDuties({ ...row, ...parts }, agreement, day(asOf), known).find((one) => one.duty === duty);
  if (found === undefined) throw new Error(`no duty ${duty}`);
  return found;
}

const at = (on: string, time: string | null) => ({ firstReportOn: on, firstReportAt: time });

describe('the first report to the city', () => {
  test.each([
    ['at the last minute', at('2025-07-02', '16:40'), 'done', null],
    ['a minute later', at('2025-07-02', '16:41'), 'late', null],
    ['at no recorded time of the day', at('2025-07-02', null), 'open', 'time-not-recorded'],
    ['before it was known', at('2025-07-02', '15:39'), 'open', 'done-before-known'],
  ] as const)('made %s is %s', (_, parts, state, why) => {
    const duty = dutyOf('first-report', parts, { agreement: agreed({ 'first-report-minutes': 60 }) });
    expect(duty).toMatchObject({ state, why });
    expect(duty.due).toEqual({ on: '2025-07-02', at: '16:40' });
  });

  test('that is not made is late when its time is over within the day', () => {
    expect(dutyOf('first-report')).toMatchObject({ state: 'late', doneOn: null });
    expect(dutyOf('first-report', { knownAt: '23:30' })).toMatchObject({
      state: 'open',
      due: { on: '2025-07-03', at: '00:30' },
    });
    expect(dutyOf('first-report', { knownAt: '23:00' })).toMatchObject({
      state: 'open',
      due: { on: '2025-07-03', at: '00:00' },
    });
  });

  test('has no due time where the number is not agreed on, or the time of knowing is not recorded', () => {
    expect(dutyOf('first-report', at('2025-07-02', '15:45'), { agreement: agreed({}) })).toMatchObject({
      due: null,
      state: 'open',
      why: 'number-not-agreed',
      doneOn: '2025-07-02',
    });
    expect(dutyOf('first-report', { ...at('2025-07-02', '15:45'), knownAt: null })).toMatchObject({
      due: null,
      state: 'open',
      why: 'time-not-recorded',
    });
    expect(
      dutyOf('first-report', { ...at('2025-07-04', '09:00'), knownAt: null }, { asOf: '2025-07-04' }),
    ).toMatchObject({ due: null, state: 'late' });
  });

  test('that is recorded for a later day is not made yet', () => {
    expect(dutyOf('first-report', { ...at('2025-07-03', '09:00'), knownAt: '23:50' })).toMatchObject({
      state: 'open',
      doneOn: null,
    });
  });
});

describe.each(['exemplary', 'careless'] as const)('the incidents of the %s contractor', (contractor) => {
  const { books, agreement } = readSample(contractor);
  const asOf = day('2026-04-15');
  test.each([
    ['first-report', 'c13-1a', ['incident-reported-late', 'incident-not-reported']],
    ['first-measure', 'c13-2', ['contained-late', 'not-contained']],
  ] as const)('have a late %s exactly where the control says so', (duty, control, codes) => {
    const rows = books.incidents?.rows ?? [];
    const late = rows
      .filter((one) => incidentDuties(one, agreement, asOf).some((each) => each.duty === duty && each.state === 'late'))
      .map(({ number }) => number);
    const told = evaluate(control, books, agreement, asOf).findings.filter(({ code }) =>
      (codes as readonly string[]).includes(code),
    );
    expect(late.toSorted()).toEqual([...new Set(told.flatMap((finding) => finding.rows))].toSorted());
    expect(rows.length).toBeGreaterThan(0);
  });
});

const leak: LeakReporting = {
  applies: true,
  wrongfulPurpose: false,
  terms: publishedLeakTerms,
  preliminaryOn: null,
  finalOn: null,
};

describe('the reports to the Commission', () => {
  test('are open and have no day while it is not known whether they are owed, and by which terms', () => {
    const open = (leakReporting: LeakReporting | null) =>
      (['preliminary-report', 'final-report'] as const).map((duty) =>
        dutyOf(duty, {}, { known: { leak: leakReporting } }),
      );
    for (const duty of open(null)) expect(duty).toMatchObject({ state: 'open', due: null, why: 'application-unknown' });
    for (const duty of open({ ...leak, applies: null })) expect(duty.why).toBe('application-unknown');
    for (const duty of open({ ...leak, terms: null })) expect(duty.why).toBe('terms-unknown');
    for (const duty of open({ ...leak, applies: false })) expect(duty.state).toBe('not-applicable');
  });

  test.each([
    ['preliminary-report', '2025-07-06', '2025-07-06', 'open'],
    ['preliminary-report', '2025-07-06', '2025-07-07', 'late'],
    ['final-report', '2025-07-31', '2025-07-31', 'open'],
    ['final-report', '2025-07-31', '2025-08-01', 'late'],
  ] as const)('%s is due on %s, and on %s it is %s', (duty, due, asOf, state) => {
    expect(dutyOf(duty, {}, { asOf, known: { leak } })).toMatchObject({ due: { on: due, at: null }, state });
  });

  test('have the longer term for a wrongful purpose, and are not called late while the purpose is not known', () => {
    const known = (wrongfulPurpose: boolean | null) => ({ leak: { ...leak, wrongfulPurpose } });
    expect(dutyOf('final-report', {}, { asOf: '2025-08-30', known: known(true) })).toMatchObject({
      due: { on: '2025-08-30', at: null },
      state: 'open',
    });
    expect(dutyOf('final-report', {}, { asOf: '2025-08-30', known: known(null) })).toMatchObject({
      state: 'open',
      why: 'purpose-unknown',
    });
    expect(dutyOf('final-report', {}, { asOf: '2025-08-31', known: known(null) })).toMatchObject({ state: 'late' });
  });

  test('are done on their last day, and late a day later', () => {
    const known = (finalOn: string) => ({ leak: { ...leak, finalOn } });
    expect(dutyOf('final-report', {}, { asOf: '2025-09-01', known: known('2025-07-31') }).state).toBe('done');
    expect(dutyOf('final-report', {}, { asOf: '2025-09-01', known: known('2025-08-01') }).state).toBe('late');
  });
});

const report: IncidentReportForm = {
  schemaVersion: '1',
  controlNumber: 'IN-1',
  reportedOn: null,
  reportedAt: null,
  addressee: null,
  contractName: null,
  contractor: null,
  contactPerson: null,
  phone: null,
  stage: 'follow-up',
  number: 2,
  knownOn: '2025-07-02',
  knownAt: '15:40',
  happenedOn: null,
  happenedAt: null,
  standing: 'happened',
  kinds: ['loss'],
  otherKind: null,
  outline: '書類かばんを置き忘れた。',
  harm: null,
  items: '氏名、住所',
  people: 0,
  events: [],
  cause: '点検を一人で行った。',
  furtherHarm: 'none',
  furtherHarmNote: null,
  toPeople: '電話で説明した。',
  publication: 'not-published',
  publicationNote: null,
  prevention: '二人で点検する。',
  other: 'なし',
};

describe('the nine items of a report', () => {
  test('are all given by a report that leaves none out; nobody concerned is a number too', () => {
    expect(missingIncidentItems(report)).toEqual([]);
    expect(dutyOf('nine-items', {}, { known: { report } }).state).toBe('done');
  });

  test.each([
    [{ outline: null }, 'outline'],
    [{ items: null }, 'data-items'],
    [{ people: null }, 'people'],
    [{ cause: null }, 'cause'],
    [{ furtherHarm: null }, 'further-harm'],
    [{ furtherHarm: 'unknown' }, 'further-harm'],
    [{ toPeople: null }, 'to-people'],
    [{ publication: 'undecided' }, 'publication'],
    [{ prevention: null }, 'prevention'],
    [{ other: null }, 'other'],
  ] as const)('%j leaves %s out', (parts, item) => {
    const duty = dutyOf('nine-items', {}, { known: { report: { ...report, ...parts } } });
    expect(duty).toMatchObject({ state: 'open', why: 'items-missing', missing: [item] });
  });

  test('are open without a report, and not asked for where the Commission need not be told', () => {
    expect(dutyOf('nine-items')).toMatchObject({ state: 'open', why: 'report-not-given' });
    expect(dutyOf('nine-items', {}, { known: { leak: { ...leak, applies: false } } }).state).toBe('not-applicable');
  });
});

test('what the first report holds counts once it is made', () => {
  const holds = { reportHolds: ['content', 'damage'] as IncidentRow['reportHolds'] };
  expect(dutyOf('report-content', holds)).toMatchObject({ why: 'report-not-given' });
  expect(dutyOf('report-content', { ...holds, ...at('2025-07-02', '16:00') })).toMatchObject({
    state: 'open',
    why: 'content-missing',
    missing: ['course'],
  });
  const all = { reportHolds: ['content', 'course', 'damage'] as IncidentRow['reportHolds'] };
  expect(dutyOf('report-content', { ...all, ...at('2025-07-02', '16:00') }).state).toBe('done');
});

test('further reports go on until the day on which the incident is closed', () => {
  expect(dutyOf('follow-up', { closedOn: '2025-08-01' }, { asOf: '2025-07-31' }).state).toBe('open');
  expect(dutyOf('follow-up', { closedOn: '2025-08-01' }, { asOf: '2025-08-01' }).state).toBe('done');
});

test('an incident that is not known yet has no duties', () => {
  expect(incidentDuties(row, minutes, day('2025-07-01'))).toEqual([]);
});

test('every duty has a name, a state and a reason in Japanese, and cites clauses that exist', () => {
  const known = new Set<string>(clauses.map(({ id }) => id));
  for (const duty of incidentDuties(row, minutes, day('2025-07-05'), { leak, report })) {
    expect(incidentWords.duty[duty.duty]).not.toBe('');
    expect(incidentWords.state[duty.state]).not.toBe('');
    for (const clause of duty.clauses) expect(known).toContain(clause);
  }
});

test('time only ever makes an open duty late', () => {
  fc.assert(
    fc.property(fc.nat(90), fc.nat(90), (one, other) => {
      const stateOn = (days: number) =>
        incidentDuties(row, minutes, day(new Date(Date.UTC(2025, 6, 2 + days)).toISOString().slice(0, 10)), { leak });
      const [before, after] = [stateOn(Math.min(one, other)), stateOn(Math.max(one, other))];
      for (const [index, duty] of before.entries()) {
        const later = after[index];
        expect(later?.due).toEqual(duty.due);
        if (duty.state !== 'open') expect(later?.state).toBe(duty.state);
      }
    }),
  );
});
