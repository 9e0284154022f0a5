import { bundledHolidays, yearMonth } from '@fukushi-kit/calendar';
import { profile } from '@fukushi-kit/municipality';
import { describe, expect, test } from 'vitest';
import type { DutyEntry, DutyState } from '../src/duty/duty-entry.ts';
import { monthDue } from '../src/index.ts';
import { calendarAt, contract, done, entryAt, only, reading, yearFacts } from './duty-sample.ts';

const FROM_MAY = contract({ concludedOn: '2025-05-26', workStartedOn: '2025-06-02' });
const may = only('chigasaki-r7', { contract: FROM_MAY });

function row({ id, state, due, alternatives, daysLate }: DutyEntry) {
  return [id, state, due ?? (alternatives.map((each) => each.due).join(' or ') || null), daysLate];
}

describe('the year of Chigasaki', () => {
  test('as it stands on 15 April 2026, with some of it done', () => {
    const { duties, findings } = calendarAt('2026-04-15', yearFacts('chigasaki'));
    expect(findings).toEqual([]);
    expect(duties.map(row)).toEqual([
      ['safety-report', 'done', '2025-06-02', 0],
      ['materials-receipt/M-1', 'done', null, null],
      ['monthly-report/2025-05', 'open', '2025-06-10', null],
      ['monthly-report/2025-06', 'done', '2025-07-10', 0],
      ['resubmission/C-1', 'done', null, null],
      ['inspection/2025-06', 'done', '2025-07-20', 0],
      ['reinspection/C-1', 'done', '2025-07-27', 1],
      ['monthly-report/2025-07', 'done', '2025-08-10', 2],
      ['inspection/2025-07', 'late', '2025-08-22', 236],
      ['monthly-report/2025-08', 'late', '2025-09-10', 217],
      ['monthly-report/2025-09', 'late', '2025-10-10', 187],
      ['incident-report/I-1', 'done', null, null],
      ['incident-measures/I-1', 'not-dated', null, null],
      ['safety-change-notice/S-1', 'not-dated', null, null],
      ['monthly-report/2025-10', 'late', '2025-11-10', 156],
      ['monthly-report/2025-11', 'late', '2025-12-10', 126],
      ['monthly-report/2025-12', 'late', '2026-01-10', 95],
      ['monthly-report/2026-01', 'late', '2026-02-10', 64],
      ['monthly-report/2026-02', 'late', '2026-03-10', 36],
      ['monthly-report/2026-03', 'late', '2026-03-10 or 2026-04-10', 5],
      ['count-agreement', 'done', null, null],
      ['invoice', 'done', null, null],
      ['materials-return', 'not-dated', null, null],
      ['copies-disposal', 'done', null, null],
      ['disposal-certificate', 'not-dated', null, null],
      ['payment/INV-1', 'done', '2026-04-12', 0],
    ]);
  });

  test('cites the clauses of each duty, who owes it, and the word of the contract', () => {
    const { duties } = calendarAt('2026-04-15', yearFacts('chigasaki'));
    const byKind = new Map(duties.map((each) => [each.kind, [each.owedBy, each.word, each.clauses.join(' ')]]));
    expect([...byKind].toSorted(([one], [other]) => (one < other ? -1 : 1))).toEqual([
      ['copies-disposal', ['contractor', 'at-once', 'chigasaki-r7:特記11(2)']],
      ['count-agreement', ['contractor', 'after', 'chigasaki-r7:13(1)']],
      ['disposal-certificate', ['contractor', 'when', 'chigasaki-r7:特記11(5)']],
      ['incident-measures', ['contractor', 'promptly', 'chigasaki-r7:特記13(2)']],
      ['incident-report', ['contractor', 'at-once', 'chigasaki-r7:特記13(1)']],
      [
        'inspection',
        ['city', 'within-days', 'chigasaki-r7:9(3) chigasaki-r7:9(4) payment-delay-prevention-act:5 civil-code:140'],
      ],
      ['invoice', ['contractor', 'after', 'chigasaki-r7:13(1) chigasaki-r7:12']],
      ['materials-receipt', ['contractor', 'when', 'chigasaki-r7:特記4']],
      ['materials-return', ['contractor', 'at-once', 'chigasaki-r7:特記11(1)']],
      [
        'monthly-report',
        [
          'contractor',
          'day-of-next-month',
          'chigasaki-r7:9(2) chigasaki-r7:9(1) chigasaki-r7:9(2)ア chigasaki-r7:9(2)イ chigasaki-r7:9(2)ウ',
        ],
      ],
      ['payment', ['city', 'within-days', 'chigasaki-r7:13(2) civil-code:140 payment-delay-prevention-act:6(1)']],
      [
        'reinspection',
        ['city', 'within-days', 'chigasaki-r7:9(3) chigasaki-r7:9(4) payment-delay-prevention-act:5 civil-code:140'],
      ],
      ['resubmission', ['contractor', 'promptly', 'chigasaki-r7:9(3)']],
      ['safety-change-notice', ['contractor', 'promptly', 'chigasaki-r7:特記2(6)']],
      ['safety-report', ['contractor', 'before', 'chigasaki-r7:特記2(4)']],
    ]);
  });

  test('while the day of the contract is not recorded, every month of the fiscal year is open, with its day', () => {
    const { duties } = calendarAt('2025-06-15', only('chigasaki-r7'));
    const months = duties.filter(({ kind }) => kind === 'monthly-report');
    expect(months.map(({ id }) => id.slice(-7))).toEqual([
      ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
      ...['2026-01', '2026-02', '2026-03'],
    ]);
    expect(new Set(months.map(({ state }) => state))).toEqual(new Set(['open']));
    expect(months[0]).toMatchObject({
      due: '2025-05-10',
      needs: [{ cause: 'data', fact: 'contract.concludedOn', label: '契約締結日', clauses: ['chigasaki-r7:4'] }],
    });
  });

  test('the start of the work proves that the contract stands from that month', () => {
    const facts = only('chigasaki-r7', { contract: contract({ workStartedOn: '2025-06-02' }) });
    expect(entryAt('monthly-report/2025-05', '2025-07-11', facts).state).toBe('open');
    expect(entryAt('monthly-report/2025-06', '2025-07-11', facts).state).toBe('late');
  });

  test('a contract cancelled in September has no month after it', () => {
    const facts = only('chigasaki-r7', { contract: { ...FROM_MAY, endedOn: '2025-09-16' } });
    const months = calendarAt('2025-10-01', facts).duties.filter(({ kind }) => kind === 'monthly-report');
    expect(months.at(-1)?.id).toBe('monthly-report/2025-09');
    expect(entryAt('materials-return', '2025-10-01', facts)).toMatchObject({ state: 'not-dated', since: '2025-09-16' });
  });
});

describe('the monthly report', () => {
  test.each<[month: string, asOf: string, due: string, state: DutyState]>([
    ['2025-06', '2025-07-09', '2025-07-10', 'due'],
    ['2025-06', '2025-07-10', '2025-07-10', 'due'],
    ['2025-06', '2025-07-11', '2025-07-10', 'late'],
    ['2025-11', '2025-12-31', '2025-12-10', 'late'],
    ['2025-12', '2025-12-31', '2026-01-10', 'due'],
    ['2025-12', '2026-01-10', '2026-01-10', 'due'],
    ['2025-12', '2026-01-11', '2026-01-10', 'late'],
    ['2026-02', '2026-03-10', '2026-03-10', 'due'],
    ['2026-02', '2026-03-11', '2026-03-10', 'late'],
  ])('of %s at %s, due on %s, is %s', (month, asOf, due, state) => {
    expect(entryAt(`monthly-report/${month}`, asOf, may)).toMatchObject({ due, state, basis: 'contract' });
  });

  test.each<[day: string, state: DutyState, daysLate: number]>([
    ['2025-07-10', 'done', 0],
    ['2025-07-11', 'done', 1],
  ])('handed in on %s is %s, %i days late', (on, state, daysLate) => {
    const facts = { ...may, done: [done('monthly-report/2025-06', on)] };
    expect(entryAt('monthly-report/2025-06', '2025-08-01', facts)).toMatchObject({ state, daysLate, doneOn: on });
  });

  test('handed in later than the day asked at is not done yet', () => {
    const facts = { ...may, done: [done('monthly-report/2025-06', '2025-07-10')] };
    expect(entryAt('monthly-report/2025-06', '2025-07-09', facts)).toMatchObject({ state: 'due', doneOn: null });
  });

  test.each<[madeIn: 'reported-month' | 'following-month', month: string, due: string]>([
    ['reported-month', '2025-06', '2025-07-10'],
    ['following-month', '2025-06', '2025-08-10'],
    ['reported-month', '2026-01', '2026-02-10'],
    ['following-month', '2026-01', '2026-03-10'],
  ])('made in the %s, %s is due on %s, and says so', (madeIn, month, due) => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:9(2)/report-month': madeIn });
    for (const rule of changed.dueRules) if (rule.id === 'monthly-report') rule.reportMadeIn = madeIn;
    const entry = entryAt(`monthly-report/${month}`, '2025-06-15', may, changed);
    expect(entry.due).toBe(due);
    expect(entry.readings[0]).toEqual({ doubt: 'chigasaki-r7:9(2)/report-month', reading: madeIn });
  });

  test('while nobody has chosen the month of the report, both days stand side by side', () => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:9(2)/report-month': null });
    const at = (asOf: string) => entryAt('monthly-report/2025-06', asOf, may, changed);
    expect(at('2025-07-11')).toMatchObject({
      state: 'open',
      due: null,
      alternatives: [
        { reading: 'reported-month', due: '2025-07-10' },
        { reading: 'following-month', due: '2025-08-10' },
      ],
      needs: [{ cause: 'silent', doubt: 'chigasaki-r7:9(2)/report-month' }],
    });
    expect(at('2025-08-10').state).toBe('open');
    expect(at('2025-08-11')).toMatchObject({ state: 'late', daysLate: 1 });
  });

  test.each<[rule: 'keep' | 'next-open-day' | 'previous-open-day', due: string, code: string]>([
    ['keep', '2026-01-10', 'due-on-closed-day'],
    ['next-open-day', '2026-01-13', 'due-moved-from-closed-day'],
    ['previous-open-day', '2026-01-09', 'due-moved-from-closed-day'],
  ])('on Saturday 10 January 2026 under %s is due on %s', (rule, due, code) => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:9(2)/closed-day': rule });
    for (const each of changed.dueRules) if (each.id === 'monthly-report') each.holidayRule = rule;
    const entry = entryAt('monthly-report/2025-12', '2025-12-01', may, changed);
    expect(entry.due).toBe(due);
    expect(entry.findings.map((finding) => finding.code)).toEqual([code]);
    expect(entry.readings).toContainEqual({ doubt: 'chigasaki-r7:9(2)/closed-day', reading: rule });
    expect(entry.clauses.includes('civil-code:142')).toBe(due !== '2026-01-10');
  });

  test('on a closed day with no reading chosen is open between three days, on an open day it is not', () => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:9(2)/closed-day': null });
    const closed = entryAt('monthly-report/2025-12', '2025-12-01', may, changed);
    expect(closed.state).toBe('open');
    expect(closed.alternatives.map(({ due }) => due)).toEqual(['2026-01-10', '2026-01-13', '2026-01-09']);
    expect(entryAt('monthly-report/2025-11', '2025-12-01', may, changed)).toMatchObject({ state: 'due', needs: [] });
  });

  test.each<[reading: string | null, asOf: string, state: DutyState, due: string | null]>([
    ['within-period', '2026-03-10', 'due', '2026-03-10'],
    ['within-period', '2026-03-11', 'late', '2026-03-10'],
    ['april-10', '2026-04-10', 'due', '2026-04-10'],
    ['april-10', '2026-04-11', 'late', '2026-04-10'],
    [null, '2026-03-10', 'open', null],
    [null, '2026-04-10', 'open', null],
    [null, '2026-04-11', 'late', null],
  ])('on the work of 1 to 10 March, read as %s, is at %s %s', (chosen, asOf, state, due) => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:4/march-work': chosen });
    const entry = entryAt('monthly-report/2026-03', asOf, may, changed);
    expect(entry).toMatchObject({ state, due });
    expect(entry.readings).toContainEqual({ doubt: 'chigasaki-r7:4/march-work', reading: chosen });
  });

  test.each(['within-period', 'april-10'] as const)('the month itself is due on that day too, read as %s', (chosen) => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:4/march-work': chosen });
    const found = monthDue(changed, yearMonth('2026-03'), bundledHolidays);
    expect(found?.lastDays).toBe(chosen);
    expect(found?.due).toBe(entryAt('monthly-report/2026-03', '2026-03-01', may, changed).due);
  });

  test('within the period, the work of March has no warning of a day after it', () => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:4/march-work': 'within-period' });
    expect(entryAt('monthly-report/2026-03', '2026-03-01', may, changed).findings).toEqual([]);
  });

  test('a month without work is open, because nobody says whether it is reported', () => {
    const facts = yearFacts('chigasaki');
    expect(entryAt('monthly-report/2025-05', '2025-09-30', facts)).toMatchObject({
      state: 'open',
      due: '2025-06-10',
      needs: [{ cause: 'ruling', fact: 'months.hadWork', clauses: ['chigasaki-r7:9(1)', 'chigasaki-r7:9(2)'] }],
    });
    const reported = { ...facts, done: [done('monthly-report/2025-05', '2025-06-10')] };
    expect(entryAt('monthly-report/2025-05', '2025-09-30', reported).state).toBe('done');
  });

  test('a report made in another month than read is asked about', () => {
    const facts = yearFacts('chigasaki');
    const codes = (month: string) =>
      entryAt(`monthly-report/${month}`, '2025-09-30', facts).findings.map(({ code }) => code);
    expect(codes('2025-06')).toEqual([]);
    expect(codes('2025-08')).toEqual(['report-made-in-other-month']);
  });
});

describe('before and after the work', () => {
  test.each<[asOf: string, state: DutyState]>([
    ['2025-06-02', 'due'],
    ['2025-06-03', 'late'],
  ])('the safety report, with work starting on 2 June, is at %s %s', (asOf, state) => {
    expect(entryAt('safety-report', asOf, may)).toMatchObject({ state, due: '2025-06-02' });
  });

  test('the safety report is open while the start of the work is not recorded, and done once it is made', () => {
    const facts = only('chigasaki-r7');
    expect(entryAt('safety-report', '2025-06-15', facts)).toMatchObject({
      state: 'open',
      due: null,
      needs: [{ fact: 'contract.workStartedOn', clauses: ['chigasaki-r7:特記2(4)'] }],
    });
    const made = { ...facts, done: [done('safety-report', '2025-05-30')] };
    expect(entryAt('safety-report', '2025-06-15', made)).toMatchObject({ state: 'done', needs: [], daysLate: null });
  });

  test('counts and invoice stand from the day after the period, and no day is made up for them', () => {
    for (const id of ['count-agreement', 'invoice']) {
      expect(entryAt(id, '2027-01-01', may)).toMatchObject({ state: 'not-dated', since: '2026-03-11', due: null });
    }
  });

  test('return and disposal wait for the end of the contract, and the contractor’s copy for a ruling', () => {
    expect(entryAt('materials-return', '2026-06-01', may)).toMatchObject({
      state: 'not-dated',
      since: null,
      due: null,
      readings: [{ doubt: 'chigasaki-r7:8(3)ア/contractor-copy', reading: null }],
    });
    expect(entryAt('copies-disposal', '2026-06-01', may)).toMatchObject({ state: 'not-dated', since: null });
  });

  test('a certificate is owed once something was disposed of', () => {
    const facts = {
      ...may,
      contract: { ...FROM_MAY, endedOn: '2026-03-10' },
      done: [done('copies-disposal', '2026-03-12')],
    };
    const ids = (asOf: string) => calendarAt(asOf, facts).duties.map(({ id }) => id);
    expect(ids('2026-03-11')).not.toContain('disposal-certificate');
    expect(entryAt('disposal-certificate', '2026-03-12', facts)).toMatchObject({ since: '2026-03-12', due: null });
  });
});

describe('the review by the city', () => {
  const corrected = {
    ...may,
    corrections: [
      { number: 'C-2', month: '2025-06', on: '2025-07-22' },
      { number: 'C-1', month: '2025-06', on: '2025-07-15' },
    ],
    done: [
      done('monthly-report/2025-06', '2025-07-08'),
      done('resubmission/C-1', '2025-07-17'),
      done('resubmission/C-2', '2025-07-24'),
    ],
  };

  test.each<[id: string, asOf: string, state: DutyState | null, due: string | null]>([
    ['inspection/2025-06', '2025-07-07', null, null],
    ['inspection/2025-06', '2025-07-08', 'due', '2025-07-18'],
    ['inspection/2025-06', '2025-07-15', 'done', '2025-07-18'],
    ['resubmission/C-1', '2025-07-14', null, null],
    ['resubmission/C-1', '2025-07-15', 'not-dated', null],
    ['resubmission/C-1', '2025-07-17', 'done', null],
    ['reinspection/C-1', '2025-07-16', null, null],
    ['reinspection/C-1', '2025-07-21', 'due', '2025-07-27'],
    ['reinspection/C-1', '2025-07-22', 'done', '2025-07-27'],
    ['reinspection/C-2', '2025-08-03', 'due', '2025-08-03'],
    ['reinspection/C-2', '2025-08-04', 'late', '2025-08-03'],
  ])('%s is at %s %s', (id, asOf, state, due) => {
    const found = calendarAt(asOf, corrected).duties.find((each) => each.id === id);
    expect([found?.state ?? null, found?.due ?? null]).toEqual([state, due]);
  });

  test.each<[chosen: string | null, due: string | null, state: DutyState]>([
    ['each-hand-in', '2025-07-18', 'late'],
    ['all-work', null, 'not-dated'],
    [null, null, 'open'],
  ])('the notice of completion read as %s makes an inspection due on %s: %s', (chosen, due, state) => {
    const doubt = 'chigasaki-r7:9(3)/notice-of-completion';
    const facts = only('chigasaki-r7', {
      contract: contract({ concludedOn: '2025-05-01' }),
      done: [done('monthly-report/2025-06', '2025-07-08')],
    });
    const entry = entryAt('inspection/2025-06', '2025-07-19', facts, reading('chigasaki-r7', { [doubt]: chosen }));
    expect(entry).toMatchObject({ due, state, readings: [{ doubt, reading: chosen }] });
    expect(entry.needs).toMatchObject(chosen === null ? [{ cause: 'silent', doubt }] : []);
  });

  test('an inspection that nobody finished is late by the law', () => {
    const facts = { ...may, done: [done('monthly-report/2025-06', '2025-07-08')] };
    expect(entryAt('inspection/2025-06', '2025-07-19', facts)).toMatchObject({
      state: 'late',
      basis: 'law',
      daysLate: 1,
    });
  });
});

describe('the payment', () => {
  const invoice = { number: 'INV-1', dated: '2026-03-13', receivedOn: '2026-03-16', refused: null };
  const invoiced = { ...may, invoices: [invoice] };

  test.each<[reading: string | null, due: string | null, basis: string | null]>([
    ['earlier', '2026-04-12', 'contract'],
    ['invoice-date', '2026-04-12', 'contract'],
    ['receipt', '2026-04-15', 'law'],
    [null, null, null],
  ])('read as %s is due on %s by the %s', (chosen, due, basis) => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:13(2)/thirty-days': chosen });
    expect(entryAt('payment/INV-1', '2026-04-12', invoiced, changed)).toMatchObject({
      due,
      basis,
      readings: [{ doubt: 'chigasaki-r7:13(2)/thirty-days', reading: chosen }],
    });
  });

  test('is open between the days while no reading is chosen, and late past all of them', () => {
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:13(2)/thirty-days': null });
    const at = (asOf: string) => entryAt('payment/INV-1', asOf, invoiced, changed);
    expect(at('2026-04-15').state).toBe('open');
    expect(at('2026-04-15').alternatives.map(({ due }) => due)).toEqual(['2026-04-12', '2026-04-12', '2026-04-15']);
    expect(at('2026-04-16').state).toBe('late');
  });

  test('is open while nobody recorded when the city received the invoice', () => {
    const facts = { ...may, invoices: [{ ...invoice, receivedOn: null }] };
    expect(entryAt('payment/INV-1', '2026-05-01', facts)).toMatchObject({
      state: 'open',
      needs: [{ fact: 'invoices.receivedOn' }],
    });
  });

  test('counts thirty days for an invoice dated after the fiscal year of the contract too', () => {
    const facts = { ...may, invoices: [{ ...invoice, dated: '2026-04-02', receivedOn: '2026-04-03' }] };
    expect(entryAt('payment/INV-1', '2026-04-10', facts).due).toBe('2026-05-02');
  });

  test('a late inspection takes its days off the term of the law', () => {
    const late = {
      ...invoiced,
      done: [done('monthly-report/2026-02', '2026-03-09'), done('inspection/2026-02', '2026-03-29')],
    };
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:13(2)/thirty-days': 'receipt' });
    expect(entryAt('payment/INV-1', '2026-04-01', late, changed).due).toBe('2026-04-05');
    const allWork = reading('chigasaki-r7', {
      'chigasaki-r7:13(2)/thirty-days': 'receipt',
      'chigasaki-r7:9(3)/notice-of-completion': 'all-work',
    });
    expect(entryAt('payment/INV-1', '2026-04-01', late, allWork).due).toBe('2026-04-15');
  });

  test.each<[fault: 'slight' | 'grave', due: string]>([
    ['slight', '2026-04-18'],
    ['grave', '2026-04-22'],
  ])('a refusal for a %s fault moves the day of the law to %s', (fault, due) => {
    const refused = { refusedOn: '2026-03-20', correctedOn: '2026-03-23', fault };
    const facts = { ...may, invoices: [{ ...invoice, refused }] };
    const changed = reading('chigasaki-r7', { 'chigasaki-r7:13(2)/thirty-days': 'receipt' });
    const entry = entryAt('payment/INV-1', '2026-04-01', facts, changed);
    expect(entry.due).toBe(due);
    expect(entry.readings.map(({ doubt }) => doubt)).toEqual([
      'chigasaki-r7:13(2)/thirty-days',
      ...(fault === 'slight' ? ['chigasaki-r7:13(2)/refused-invoice'] : []),
    ]);
    const withFirstDay = reading('chigasaki-r7', {
      'chigasaki-r7:13(2)/thirty-days': 'receipt',
      'chigasaki-r7:13(2)/refused-invoice': 'both-days-in',
    });
    expect(entryAt('payment/INV-1', '2026-04-01', facts, withFirstDay).due).toBe(
      fault === 'slight' ? '2026-04-19' : due,
    );
  });
});

describe('words without a number', () => {
  test('are never turned into a day, however much time passes', () => {
    const { duties } = calendarAt('2099-12-31', yearFacts('chigasaki'));
    const words = ['at-once', 'promptly', 'without-delay', 'swiftly', 'when', 'after', 'none'];
    const undated = duties.filter(({ word }) => words.includes(word));
    expect(undated.length).toBeGreaterThan(8);
    for (const { due, basis, state } of undated) {
      expect([due, basis, ['not-dated', 'done'].includes(state)]).toEqual([null, null, true]);
    }
  });

  const setting = (
    id: string,
    value: number | null,
    unit: string,
    basis: 'municipality' | 'source' = 'municipality',
  ) => {
    const changed = structuredClone(profile('chigasaki-r7'));
    const from = '2025-04-01';
    const clause = 'chigasaki-r7:9(3)';
    changed.parameters.push({ id, title: '設定', from, to: '2026-03-31', value, unit, basis, clause });
    return changed;
  };
  const corrected = { ...may, corrections: [{ number: 'C-1', month: '2025-06', on: '2025-07-17' }] };

  test.each<[what: string, id: string, value: number | null, unit: string, due: string | null]>([
    ['days of the word', 'promptly-days', 7, '日', '2025-07-24'],
    ['open days past a weekend and 海の日', 'promptly-days', 3, '開庁日', '2025-07-23'],
    ['days of the duty itself', 'resubmission-days', 2, '日', '2025-07-19'],
    ['no days', 'promptly-days', 0, '日', '2025-07-17'],
    ['days of another word', 'at-once-days', 7, '日', null],
    ['unset', 'promptly-days', null, '日', null],
    ['in an unknown unit', 'promptly-days', 7, '週', null],
    ['negative', 'promptly-days', -1, '日', null],
  ])('a setting of the municipality: %s', (_what, id, value, unit, due) => {
    const entry = entryAt('resubmission/C-1', '2025-07-18', corrected, setting(id, value, unit));
    expect([entry.due, entry.basis]).toEqual([due, due === null ? null : 'operational']);
  });

  test('a day that is set is told apart from one of the contract, and can be late', () => {
    const changed = setting('promptly-days', 3, '開庁日');
    expect(entryAt('resubmission/C-1', '2025-07-24', corrected, changed)).toMatchObject({
      state: 'late',
      daysLate: 1,
      findings: [{ code: 'operational-day', clauses: ['chigasaki-r7:9(3)'] }],
    });
  });

  test('a setting that claims to be of the source, or is not in force on that day, counts for nothing', () => {
    const claimed = setting('promptly-days', 3, '日', 'source');
    expect(entryAt('resubmission/C-1', '2025-07-24', corrected, claimed).state).toBe('not-dated');
    const later = { ...may, incidents: [{ number: 'I-9', knownOn: '2026-04-01' }] };
    const inForce = setting('promptly-days', 3, '日');
    expect(entryAt('incident-measures/I-9', '2026-04-24', later, inForce).state).toBe('not-dated');
  });

  test('what an event brings is not there before it', () => {
    const facts = { ...may, incidents: [{ number: 'I-1', knownOn: '2025-10-20' }] };
    const ids = (asOf: string) => calendarAt(asOf, facts).duties.map(({ id }) => id);
    expect(ids('2025-10-19')).not.toContain('incident-report/I-1');
    expect(ids('2025-10-20')).toContain('incident-report/I-1');
  });
});
