import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import { caseFile } from '../test/case-file.ts';
import { addDays, eras, eraYear, formatEraDate, formatEraMonth, parseEraDate, plainDate, yearMonth } from './index.ts';

const cases = caseFile<'text' | 'day'>('eras.csv');

describe('a date in an era (和暦)', () => {
  test.each(cases.filter((row) => row.day !== ''))('$text is $day', ({ text, day }) => {
    expect(parseEraDate(text)).toEqual({ ok: true, value: day });
    expect(formatEraDate(plainDate(day))).toBe(text);
  });

  test.each(cases.filter((row) => row.day === ''))('$text is refused with a suggestion', ({ text }) => {
    const reading = parseEraDate(text);
    expect(reading).toMatchObject({
      ok: false,
      findings: [{ severity: 'error' }],
      suggestion: { text: expect.any(String) },
    });
  });

  test.each<[text: string, code: string, suggestion: string | null]>([
    ['昭和64年1月8日', 'era-outside-reign', '平成元年1月8日'],
    ['平成32年1月1日', 'era-outside-reign', '令和2年1月1日'],
    ['平成31年5月1日', 'era-outside-reign', '令和元年5月1日'],
    ['大正15年12月25日', 'era-outside-reign', '昭和元年12月25日'],
    ['明治45年7月30日', 'era-outside-reign', '大正元年7月30日'],
    ['平成元年1月7日', 'era-outside-reign', '昭和64年1月7日'],
    ['大正元年7月29日', 'era-outside-reign', '明治45年7月29日'],
    ['昭和100年1月1日', 'era-outside-reign', '令和7年1月1日'],
    ['令和0年5月1日', 'era-year-zero', '令和元年5月1日'],
    ['令和7年2月29日', 'era-no-such-day', '令和7年2月28日'],
    ['令和7年6月31日', 'era-no-such-day', '令和7年6月30日'],
    ['令和7年13月1日', 'era-no-such-day', null],
    ['令和7年0月1日', 'era-no-such-day', null],
    ['令和7年6月0日', 'era-no-such-day', null],
    ['明治5年12月3日', 'era-before-gregorian', null],
    ['明治元年9月8日', 'era-before-gregorian', null],
    ['昭和1940年3月1日', 'era-date-unreadable', null],
    ['令和七年六月一日', 'era-date-unreadable', null],
    ['令和7年6月1日頃', 'era-date-unreadable', null],
    [' 令和7年6月1日', 'era-date-unreadable', null],
    ['令和7年6月1日\n', 'era-date-unreadable', null],
    ['慶応3年1月1日', 'era-date-unreadable', null],
    ['R7.6-1', 'era-date-unreadable', null],
    ['R7.6', 'era-date-unreadable', null],
    ['X7.6.1', 'era-date-unreadable', null],
    ['7.6.1', 'era-date-unreadable', null],
    ['2025-06-01', 'era-date-unreadable', null],
    ['', 'era-date-unreadable', null],
  ])('%j is refused: %s, suggestion %s', (text, code, suggestion) => {
    const reading = parseEraDate(text, ['birthDate']);
    expect(reading).toMatchObject({ ok: false, findings: [{ code, path: ['birthDate'], severity: 'error' }] });
    expect(reading.ok || reading.suggestion?.text).toBe(suggestion ?? undefined);
  });

  test.each<[text: string, day: string]>([
    ['令和７年６月１日', '2025-06-01'],
    ['令和 7年 6月 1日', '2025-06-01'],
    ['令和　７ 年　６ 月　１ 日', '2025-06-01'],
    ['令和07年06月01日', '2025-06-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['令7年6月1日', '2025-06-01'],
    ['㋿7年6月1日', '2025-06-01'],
    ['㍼64年1月7日', '1989-01-07'],
    ['㍽15年12月24日', '1926-12-24'],
    ['㍾45年7月29日', '1912-07-29'],
    ['㍻31年4月30日', '2019-04-30'],
    ['R7.6.1', '2025-06-01'],
    ['R07.06.01', '2025-06-01'],
    ['r元.5.1', '2019-05-01'],
    ['S15/3/1', '1940-03-01'],
    ['昭15-3-1', '1940-03-01'],
    ['Ｓ１５．３．１', '1940-03-01'],
    ['H31.4.30', '2019-04-30'],
    ['T1.7.30', '1912-07-30'],
    ['M6.1.1', '1873-01-01'],
    ['令和6年2月29日', '2024-02-29'],
  ])('%s is read as %s', (text, day) => {
    expect(parseEraDate(text)).toEqual({ ok: true, value: day });
  });

  test('a suggestion stays out of the findings, because it may be a birth date', () => {
    const reading = parseEraDate('昭和64年1月8日');
    expect(JSON.stringify(reading.ok || reading.findings)).not.toMatch(/1989|平成/);
  });

  test('writing and reading a date are inverse to each other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseEraDate(formatEraDate(day))).toEqual({ ok: true, value: day });
      }),
    );
  });

  test('each era begins the day after the one before ends', () => {
    for (const [index, { era, from }] of eras.entries()) {
      expect(eraYear(from).era).toBe(era);
      if (index > 0) expect(eraYear(addDays(from, -1)).era).toBe(eras[index - 1]?.era);
    }
  });

  test('the platform’s own Japanese calendar agrees with every date', () => {
    const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
    const agree = (day: string): void => {
      expect(formatEraDate(plainDate(day))).toBe(japanese.format(new Date(`${day}T00:00Z`)));
    };
    for (const { day } of cases) if (day !== '') agree(day);
    fc.assert(fc.property(anyDay, agree), { numRuns: 500 });
  });

  test.each<[month: string, text: string]>([
    ['2025-06', '令和7年6月'],
    ['2019-04', '平成31年4月'],
    ['2019-05', '令和元年5月'],
    ['1989-01', '平成元年1月'],
  ])('the month %s is written %s', (month, text) => {
    expect(formatEraMonth(yearMonth(month))).toBe(text);
  });
});
