import {
  addDays,
  bundledHolidays,
  daysBetween,
  isNationalHoliday,
  type PlainDate,
  plainDate,
  weekday,
} from '@fukushi-kit/calendar';
import { exact, type LateInterestTerms, lateInterest, yen, yenOf } from '@fukushi-kit/yen';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDayOfYear } from '../../test/day.ts';
import { messages, type PayBy, type PayByInput, payBy, type RefusedInvoice } from '../index.ts';

const isBankClosed = (day: PlainDate): boolean =>
  ['saturday', 'sunday'].includes(weekday(day)) || isNationalHoliday(day, bundledHolidays);
const asked = (invoiceDated: string, receivedOn: string, change: Partial<PayByInput> = {}): PayBy =>
  payBy({
    invoiceDated: plainDate(invoiceDated),
    receivedOn: plainDate(receivedOn),
    agreedDays: 30,
    inspectionDaysLate: 0,
    refused: null,
    reading: 'earlier',
    isBankClosed,
    ...change,
  });
const refused = (refusedOn: string, correctedOn: string, fault: RefusedInvoice['fault']): Partial<PayByInput> => ({
  refused: { refusedOn: plainDate(refusedOn), correctedOn: plainDate(correctedOn), fault },
});

describe('the day of payment (支払期限, 13(2))', () => {
  test.each<
    [
      invoiceDated: string,
      receivedOn: string,
      contract: string,
      statutory: string,
      due: string,
      workTo: string,
      codes: readonly string[],
    ]
  >([
    ['2026-03-11', '2026-03-11', '2026-04-10', '2026-04-10', '2026-04-10', '2026-04-10', []],
    [
      '2026-03-13',
      '2026-03-16',
      '2026-04-12',
      '2026-04-15',
      '2026-04-12',
      '2026-04-10',
      ['payment-moved-before-bank-holiday'],
    ],
    [
      '2026-03-20',
      '2026-03-16',
      '2026-04-19',
      '2026-04-15',
      '2026-04-15',
      '2026-04-15',
      ['payment-invoice-dated-ahead', 'payment-contract-beyond-law'],
    ],
    [
      '2026-04-03',
      '2026-04-03',
      '2026-05-03',
      '2026-05-03',
      '2026-05-03',
      '2026-05-01',
      ['payment-moved-before-bank-holiday'],
    ],
    ['2028-01-30', '2028-01-30', '2028-02-29', '2028-02-29', '2028-02-29', '2028-02-29', []],
  ])('invoice of %s, received %s', (invoiceDated, receivedOn, contract, statutory, due, workTo, codes) => {
    const answer = asked(invoiceDated, receivedOn);
    expect([answer.contract, answer.statutory, answer.due, answer.workTo]).toEqual([contract, statutory, due, workTo]);
    expect(answer.findings.map(({ code }) => code)).toEqual(codes);
    expect(codes.every((code) => code in messages)).toBe(true);
    expect(
      answer.findings.every(
        (each) => each.severity === (each.code === 'payment-moved-before-bank-holiday' ? 'notice' : 'warning'),
      ),
    ).toBe(true);
    expect(answer.findings.every(({ clauses }) => clauses?.[0] === 'chigasaki-r7:13(2)')).toBe(true);
    expect(answer.readings).toEqual([{ doubt: 'chigasaki-r7:13(2)/thirty-days', reading: 'earlier' }]);
  });

  test.each<[reading: PayByInput['reading'], due: string | null, needs: number]>([
    ['earlier', '2026-04-10', 0],
    ['invoice-date', '2026-04-10', 0],
    ['receipt', '2026-04-15', 0],
    [null, null, 1],
  ])('by the reading %s it is %s', (reading, due, needs) => {
    const answer = asked('2026-03-11', '2026-03-16', { reading });
    expect(answer.clauses).toEqual(['chigasaki-r7:13(2)', 'civil-code:140', 'payment-delay-prevention-act:6(1)']);
    expect([answer.due, answer.workTo, answer.needs.length]).toEqual([due, due, needs]);
    expect([answer.contract, answer.statutory]).toEqual(['2026-04-10', '2026-04-15']);
    const doubt = 'chigasaki-r7:13(2)/thirty-days';
    expect(answer.needs).toEqual(needs === 0 ? [] : [{ cause: 'silent', doubt, clauses: ['chigasaki-r7:13(2)'] }]);
  });

  test('a reading is not asked for where both days agree', () => {
    expect(asked('2026-03-11', '2026-03-11', { reading: null })).toMatchObject({
      due: '2026-04-10',
      needs: [],
      readings: [],
    });
  });

  test.each<[what: string, change: Partial<PayByInput>, statutory: string]>([
    ['nothing in writing: 15 days from the invoice', { agreedDays: null }, '2026-03-26'],
    ['60 days agreed: the law takes 30', { agreedDays: 60 }, '2026-04-15'],
    ['20 days agreed', { agreedDays: 20 }, '2026-04-05'],
    ['an inspection 5 days late', { inspectionDaysLate: 5 }, '2026-04-10'],
    ['an inspection 31 days late', { inspectionDaysLate: 31 }, '2026-03-16'],
    ['a slight fault, corrected after 4 days', refused('2026-03-18', '2026-03-22', 'slight'), '2026-04-19'],
    [
      'a slight fault, its first day counted',
      { ...refused('2026-03-18', '2026-03-22', 'slight'), refusedDays: 'both-days-in' },
      '2026-04-20',
    ],
    [
      'a slight fault corrected on its day, that day counted',
      { ...refused('2026-03-18', '2026-03-18', 'slight'), refusedDays: 'both-days-in' },
      '2026-04-16',
    ],
    [
      'a grave fault, whatever its days',
      { ...refused('2026-03-18', '2026-03-22', 'grave'), refusedDays: 'both-days-in' },
      '2026-04-21',
    ],
    ['a grave fault', refused('2026-03-18', '2026-03-22', 'grave'), '2026-04-21'],
    [
      'a grave fault and an inspection 5 days late',
      { ...refused('2026-03-18', '2026-03-22', 'grave'), inspectionDaysLate: 5 },
      '2026-04-16',
    ],
  ])('by law, %s', (_what, change, statutory) => {
    expect(asked('2026-03-11', '2026-03-16', change).statutory).toBe(statutory);
  });

  test.each<[fault: 'slight' | 'grave', doubts: readonly string[]]>([
    ['slight', ['chigasaki-r7:13(2)/thirty-days', 'chigasaki-r7:13(2)/refused-invoice']],
    ['grave', ['chigasaki-r7:13(2)/thirty-days']],
  ])('the days of a %s fault say on which readings they rest', (fault, doubts) => {
    const { readings } = asked('2026-03-11', '2026-03-16', refused('2026-03-18', '2026-03-22', fault));
    expect(readings.map(({ doubt }) => doubt)).toEqual(doubts);
  });

  test('where nothing is written, only the law counts', () => {
    expect(asked('2026-03-11', '2026-03-16', { agreedDays: null, reading: null })).toMatchObject({
      contract: null,
      due: '2026-03-26',
      readings: [],
      needs: [],
    });
  });

  test('where nobody knows when banks are closed the day stays, and the doubt is told', () => {
    const answer = asked('2026-03-13', '2026-03-16', { isBankClosed: () => null });
    expect(answer.workTo).toBe('2026-04-12');
    expect(answer.findings).toMatchObject([
      {
        code: 'payment-bank-days-unknown',
        severity: 'warning',
        path: ['workTo'],
        clauses: ['chigasaki-r7:13(2)'],
        detail: { day: '2026-04-12' },
      },
    ]);
    expect(() => asked('2026-03-13', '2026-03-16', { agreedDays: 0 })).toThrow(RangeError);
  });

  test('of the day before a day on which banks are closed it is told too when nobody knows whether they are open', () => {
    const knownClosed = (day: PlainDate): true | null => (isBankClosed(day) ? true : null);
    const answer = asked('2026-03-13', '2026-03-16', { isBankClosed: knownClosed });
    expect(answer.workTo).toBe('2026-04-10');
    expect(answer.findings).toMatchObject([
      { code: 'payment-moved-before-bank-holiday' },
      { code: 'payment-bank-days-unknown', detail: { day: '2026-04-10' } },
    ]);
  });

  test('interest runs from the due day, not from the open day of the banks before it', () => {
    const terms: LateInterestTerms = {
      rates: [
        { from: plainDate('2021-04-01'), to: null, percent: exact('2.5'), source: '計算例', standing: 'unverified' },
      ],
      rateOf: 'first-late-day',
      daysInYear: { days: 365, source: '計算例', standing: 'unverified' },
      smallSums: { unit: yen(100), source: '計算例', standing: 'unverified' },
    };
    const dueOn = asked('2026-03-13', '2026-03-16').due ?? plainDate('2026-01-01');
    const interest = (paidOn: string): number | null =>
      yenOf(lateInterest({ unpaid: yen(924000), dueOn, paidOn: plainDate(paidOn), contractOn: null, terms }));
    expect([interest('2026-04-12'), interest('2026-04-13'), interest('2026-04-14')]).toEqual([0, 0, 100]);
  });

  test('working to the earlier keeps both terms, on an open day, and a late inspection never gives the city time', () => {
    fc.assert(
      fc.property(anyDayOfYear, fc.nat(20), fc.nat(40), (dated, later, daysLate) => {
        const receivedOn = addDays(dated, later);
        const answer = asked(dated, receivedOn, { inspectionDaysLate: daysLate });
        expect(answer.workTo !== null && answer.workTo <= answer.statutory && answer.workTo <= addDays(dated, 30)).toBe(
          true,
        );
        expect(answer.workTo !== null && isBankClosed(answer.workTo)).toBe(false);
        expect(daysBetween(receivedOn, answer.statutory)).toBe(Math.max(0, 30 - daysLate));
      }),
    );
  });
});
