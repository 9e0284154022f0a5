import {
  addDays,
  bundledHolidays,
  closure,
  dayOfMonth,
  type HolidayRule,
  nextMonth,
  type PlainDate,
  plainDate,
  yearMonth,
} from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DueRule,
  type LastDaysReading,
  messages,
  type ReportMadeIn,
  type SubmissionDue,
  submissionDue,
} from './index.ts';

const officeDays = {
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  closedOnNationalHolidays: true,
  yearEndFrom: '12-29',
  yearEndTo: '01-03',
} as const;
const isClosed = (day: PlainDate): boolean => closure(day, officeDays, bundledHolidays) !== null;
const chigasaki = { to: plainDate('2026-03-10'), clause: 'chigasaki-r7:4' };
const rule = (reportMadeIn: ReportMadeIn, holidayRule: HolidayRule): DueRule => ({
  dayOfMonth: 10,
  reportMadeIn,
  holidayRule,
  clause: 'chigasaki-r7:9(2)',
});
const dueOf = (month: string, reportMadeIn: ReportMadeIn, holidayRule: HolidayRule): SubmissionDue =>
  submissionDue({
    month: yearMonth(month),
    rule: rule(reportMadeIn, holidayRule),
    isClosed,
    performancePeriod: chigasaki,
  });
const codes = ({ findings }: SubmissionDue): readonly string[] => findings.map(({ code }) => code);

describe('the day by which a month is handed in (9(2))', () => {
  test.each<[month: string, due: string, findings: readonly string[]]>([
    ['2025-04', '2025-05-10', ['due-on-closed-day']],
    ['2025-05', '2025-06-10', []],
    ['2025-06', '2025-07-10', []],
    ['2025-07', '2025-08-10', ['due-on-closed-day']],
    ['2025-08', '2025-09-10', []],
    ['2025-09', '2025-10-10', []],
    ['2025-10', '2025-11-10', []],
    ['2025-11', '2025-12-10', []],
    ['2025-12', '2026-01-10', ['due-on-closed-day']],
    ['2026-01', '2026-02-10', []],
    ['2026-02', '2026-03-10', []],
    ['2026-03', '2026-04-10', ['due-after-period-end', 'work-without-due-day']],
    ['2026-04', '2026-05-10', ['due-on-closed-day', 'month-after-period-end']],
  ])('the report on %s made in that month is due on %s: %j', (month, due, findings) => {
    const answer = dueOf(month, 'reported-month', 'keep');
    expect([answer.nominal, answer.due]).toEqual([due, due]);
    expect(codes(answer)).toEqual(findings);
    expect(answer.clauses).toEqual(['chigasaki-r7:9(2)']);
  });

  test.each<[month: string, due: string, findings: readonly string[]]>([
    ['2025-04', '2025-06-10', []],
    ['2025-12', '2026-02-10', []],
    ['2026-01', '2026-03-10', []],
    ['2026-02', '2026-04-10', ['due-after-period-end']],
    ['2026-03', '2026-05-10', ['due-on-closed-day', 'due-after-period-end', 'work-without-due-day']],
  ])('the report on %s made in the month after is due on %s: %j', (month, due, findings) => {
    const answer = dueOf(month, 'following-month', 'keep');
    expect(answer.due).toBe(due);
    expect(codes(answer)).toEqual(findings);
  });

  test.each<[month: string, holidayRule: HolidayRule, due: string]>([
    ['2025-04', 'next-open-day', '2025-05-12'],
    ['2025-04', 'previous-open-day', '2025-05-09'],
    ['2025-07', 'next-open-day', '2025-08-12'],
    ['2025-07', 'previous-open-day', '2025-08-08'],
    ['2025-12', 'next-open-day', '2026-01-13'],
    ['2025-12', 'previous-open-day', '2026-01-09'],
  ])('the report on %s moves by %s to %s, and says so', (month, holidayRule, due) => {
    const answer = dueOf(month, 'reported-month', holidayRule);
    expect(answer.due).toBe(due);
    expect(answer.findings).toMatchObject([
      { code: 'due-moved-from-closed-day', severity: 'notice', detail: { from: answer.nominal, to: due } },
    ]);
    expect(answer.clauses).toEqual(['chigasaki-r7:9(2)', 'civil-code:142']);
  });

  test('the days of March without a due day are named, with the clauses of both', () => {
    expect(dueOf('2026-03', 'reported-month', 'keep').findings.at(-1)).toEqual({
      code: 'work-without-due-day',
      path: ['month'],
      severity: 'warning',
      clauses: ['chigasaki-r7:9(2)', 'chigasaki-r7:4'],
      detail: { from: '2026-03-01', periodEnd: '2026-03-10' },
    });
  });

  test.each<
    [reading: LastDaysReading | null, madeIn: ReportMadeIn, month: string, due: string, findings: readonly string[]]
  >([
    ['within-period', 'reported-month', '2026-03', '2026-03-10', []],
    ['within-period', 'following-month', '2026-03', '2026-03-10', []],
    ['april-10', 'reported-month', '2026-03', '2026-04-10', ['due-after-period-end']],
    ['april-10', 'following-month', '2026-03', '2026-04-10', ['due-after-period-end']],
    [null, 'reported-month', '2026-03', '2026-04-10', ['due-after-period-end', 'work-without-due-day']],
    ['within-period', 'reported-month', '2026-02', '2026-03-10', []],
    ['within-period', 'following-month', '2026-02', '2026-04-10', ['due-after-period-end']],
    ['within-period', 'reported-month', '2026-04', '2026-05-10', ['due-on-closed-day', 'month-after-period-end']],
  ])('the last days read as %s, reported in the %s: %s is due on %s, %j', (reading, madeIn, month, due, findings) => {
    const answer = submissionDue({
      month: yearMonth(month),
      rule: rule(madeIn, 'keep'),
      isClosed,
      performancePeriod: chigasaki,
      lastDays: reading,
    });
    expect([answer.due, codes(answer)]).toEqual([due, findings]);
    expect(answer.lastDays).toBe(month === '2026-03' ? reading : null);
    const isByPeriod = answer.lastDays === 'within-period';
    expect(answer.clauses).toEqual(['chigasaki-r7:9(2)', ...(isByPeriod ? ['chigasaki-r7:4'] : [])]);
  });

  test('the end of the period is not moved by the rule for closed days, but a closed one is told', () => {
    const answer = submissionDue({
      month: yearMonth('2026-02'),
      rule: rule('reported-month', 'next-open-day'),
      isClosed,
      performancePeriod: { to: plainDate('2026-02-28'), clause: 'chigasaki-r7:4' },
      lastDays: 'within-period',
    });
    expect([answer.due, codes(answer)]).toEqual(['2026-02-28', ['due-on-closed-day']]);
  });

  test('a period that ends on the first of a month leaves one day of work without a due day', () => {
    const answer = submissionDue({
      month: yearMonth('2026-03'),
      rule: rule('reported-month', 'keep'),
      isClosed,
      performancePeriod: { to: plainDate('2026-03-01'), clause: 'chigasaki-r7:4' },
    });
    expect(codes(answer)).toEqual(['due-after-period-end', 'work-without-due-day']);
  });

  test('Kashiwa is answered with its own clauses', () => {
    const answer = submissionDue({
      month: yearMonth('2026-03'),
      rule: { ...rule('reported-month', 'keep'), clause: 'kashiwa-r7:8(4)' },
      isClosed,
      performancePeriod: { to: plainDate('2026-03-31'), clause: 'kashiwa-r7:2' },
    });
    expect(answer.due).toBe('2026-04-10');
    expect(answer.findings.map(({ clauses }) => clauses)).toEqual([
      ['kashiwa-r7:8(4)', 'kashiwa-r7:2'],
      ['kashiwa-r7:8(4)', 'kashiwa-r7:2'],
    ]);
  });

  test.each<HolidayRule>(['keep', 'next-open-day', 'previous-open-day'])(
    'where nobody knows the closed days the day stays under %s, and the doubt is told',
    (holidayRule) => {
      const answer = submissionDue({
        month: yearMonth('2025-04'),
        rule: rule('reported-month', holidayRule),
        isClosed: () => null,
        performancePeriod: chigasaki,
      });
      expect(answer.due).toBe('2025-05-10');
      expect(codes(answer)).toEqual(['closed-days-unknown']);
    },
  );

  test.each<[month: string, day: number, nominal: string, due: string, isShort: boolean]>([
    ['2025-12', 31, '2026-01-31', '2026-01-30', false],
    ['2026-01', 28, '2026-02-28', '2026-02-27', false],
    ['2026-01', 29, '2026-02-28', '2026-02-27', true],
    ['2026-01', 31, '2026-02-28', '2026-02-27', true],
    ['2024-01', 29, '2024-02-29', '2024-02-29', false],
    ['2024-01', 30, '2024-02-29', '2024-02-29', true],
    ['2025-05', 31, '2025-06-30', '2025-06-30', true],
  ])('the report on %s by the %ith is due by %s, open on %s', (month, day, nominal, due, isShort) => {
    const answer = submissionDue({
      month: yearMonth(month),
      rule: { ...rule('reported-month', 'previous-open-day'), dayOfMonth: day },
      isClosed,
      performancePeriod: { to: plainDate('2027-03-31'), clause: 'chigasaki-r7:4' },
    });
    expect([answer.nominal, answer.due]).toEqual([nominal, due]);
    const clauses = ['chigasaki-r7:9(2)', ...(isShort ? ['civil-code:143(2)'] : []), 'civil-code:142'];
    expect(answer.clauses).toEqual(clauses);
  });

  test.each([0, 32, 1.5])('a day of the month that is %d is an error of the program', (dayOfTheMonth) => {
    const wrong = { ...rule('reported-month', 'keep'), dayOfMonth: dayOfTheMonth };
    expect(() =>
      submissionDue({ month: yearMonth('2026-01'), rule: wrong, isClosed, performancePeriod: chigasaki }),
    ).toThrow(RangeError);
  });

  test.each<[month: string, lastDays: LastDaysReading | null, readings: readonly (readonly string[])[]]>([
    ['2025-06', null, [['9(2)/report-month', 'reported-month']]],
    [
      '2025-04',
      null,
      [
        ['9(2)/report-month', 'reported-month'],
        ['9(2)/closed-day', 'keep'],
      ],
    ],
    [
      '2026-03',
      null,
      [
        ['9(2)/report-month', 'reported-month'],
        ['4/march-report', 'warn'],
      ],
    ],
    [
      '2026-03',
      'april-10',
      [
        ['4/march-report', 'warn'],
        ['4/march-work', 'april-10'],
      ],
    ],
    ['2026-03', 'within-period', [['4/march-work', 'within-period']]],
  ])('the day of %s, the last days read as %s, names its readings', (month, lastDays, readings) => {
    const answer = submissionDue({
      month: yearMonth(month),
      rule: rule('reported-month', 'keep'),
      isClosed,
      performancePeriod: chigasaki,
      lastDays,
    });
    expect(answer.readings).toEqual(readings.map(([doubt, reading]) => ({ doubt: `chigasaki-r7:${doubt}`, reading })));
  });

  test('of a specification that raises no doubt no reading is named', () => {
    const answer = submissionDue({
      month: yearMonth('2025-04'),
      rule: { ...rule('reported-month', 'keep'), clause: 'kashiwa-r7:8(4)' },
      isClosed,
      performancePeriod: { to: plainDate('2026-03-31'), clause: 'kashiwa-r7:2' },
    });
    expect(answer.readings).toEqual([{ doubt: 'kashiwa-r7:8(4)/closed-day', reading: 'keep' }]);
    const page = 'https://www.city.example.jp/plan.html';
    const own = { rule: { ...rule('reported-month', 'keep'), clause: page }, isClosed };
    const ofPage = submissionDue({
      ...own,
      month: yearMonth('2025-04'),
      performancePeriod: { to: plainDate('2026-03-31'), clause: page },
    });
    expect([ofPage.due, ofPage.readings]).toEqual(['2025-05-10', []]);
  });

  test('a closed due day is never passed over in silence, and only a closed one moves', () => {
    const anyMonth = fc
      .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
    const anyRule = fc.constantFrom<HolidayRule>('keep', 'next-open-day', 'previous-open-day');
    fc.assert(
      fc.property(
        anyMonth,
        anyRule,
        fc.constantFrom<ReportMadeIn>('reported-month', 'following-month'),
        (month, holidayRule, madeIn) => {
          const answer = dueOf(month, madeIn, holidayRule);
          const told = codes(answer).some(
            (code) => code === 'due-on-closed-day' || code === 'due-moved-from-closed-day',
          );
          expect(told).toBe(isClosed(answer.nominal));
          expect(answer.due !== answer.nominal).toBe(holidayRule !== 'keep' && isClosed(answer.nominal));
          const after = nextMonth(yearMonth(month));
          expect(answer.nominal).toBe(dayOfMonth(madeIn === 'reported-month' ? after : nextMonth(after), 10));
          expect(answer.due <= addDays(answer.nominal, 10)).toBe(true);
          expect(codes(answer).every((code) => code in messages)).toBe(true);
        },
      ),
    );
  });
});
