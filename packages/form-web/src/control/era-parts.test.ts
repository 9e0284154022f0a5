import { addDays, isPlainDate, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraNames, eraParts, partsText, readParts } from './era-parts.ts';

const parts = (era: string, year: string, month: string, day: string) => ({ era, year, month, day });

describe('a day typed in an era', () => {
  test.each([
    ['the first year', parts('令和', '元', '5', '1'), '2019-05-01'],
    ['the first year as a number', parts('令和', '1', '5', '1'), '2019-05-01'],
    ['full-width digits', parts('昭和', '１５', '３', '１'), '1940-03-01'],
    ['the last day of an era', parts('昭和', '64', '1', '7'), '1989-01-07'],
    ['the first day of the next', parts('平成', '元', '1', '8'), '1989-01-08'],
    ['a leap day', parts('令和', '6', '2', '29'), '2024-02-29'],
  ])('%s', (_, typed, day) => {
    expect(readParts(typed, 'day')).toEqual({ kind: 'day', value: day });
  });

  test.each([
    ['a day that no calendar has', parts('令和', '7', '2', '29'), 'era-no-such-day', '2025-02-28'],
    ['a day after its era', parts('昭和', '64', '1', '8'), 'era-outside-reign', '1989-01-08'],
    ['the year 0', parts('令和', '0', '5', '1'), 'era-year-zero', '2019-05-01'],
    ['letters', parts('令和', 'x', '5', '1'), 'era-date-unreadable', null],
    ['a month of the moon', parts('明治', '5', '1', '1'), 'era-before-gregorian', null],
  ])('%s is refused', (_, typed, code, suggestion) => {
    expect(readParts(typed, 'day')).toEqual({ kind: 'refused', code, suggestion });
  });

  test('is incomplete while a part is missing, and nothing while only the era is chosen', () => {
    expect(readParts(parts('令和', '7', '', ''), 'day')).toEqual({ kind: 'incomplete', missing: ['month', 'day'] });
    expect(readParts(parts('', '7', '6', '1'), 'day')).toEqual({ kind: 'incomplete', missing: ['era'] });
    expect(readParts(parts('令和', '', '', ''), 'day')).toEqual({ kind: 'nothing' });
  });

  test('comes back from the data as it was typed', () => {
    const first = plainDate('1873-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays(first, days);
        const read = eraParts(day, 'day');
        expect(read === null ? null : readParts(read, 'day')).toEqual({ kind: 'day', value: day });
      }),
    );
  });

  test('is kept as a text while it is no day, whatever was typed', () => {
    const part = fc.string().filter((text) => !/[年月日\n]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom('', '昭和', '令和'), part, part, part, (era, year, month, day) => {
        const typed = parts(era, year, month, day);
        const text = partsText(typed, 'day');
        fc.pre(!isPlainDate(text));
        expect(eraParts(text, 'day')).toEqual(typed);
      }),
    );
  });
});

describe('a month typed in an era', () => {
  test.each([
    ['a month within an era', parts('令和', '7', '6', ''), '2025-06'],
    ['the month in which an era begins', parts('平成', '元', '1', ''), '1989-01'],
    ['the month in which an era ends', parts('昭和', '64', '1', ''), '1989-01'],
    ['the last month of an era', parts('平成', '31', '4', ''), '2019-04'],
  ])('%s', (_, typed, month) => {
    expect(readParts(typed, 'month')).toEqual({ kind: 'day', value: month });
  });

  test('after its era is refused with the month that may be meant', () => {
    expect(readParts(parts('平成', '31', '5', ''), 'month')).toMatchObject({ kind: 'refused', suggestion: '2019-05' });
  });
});

test('every era can be chosen, those of the form first', () => {
  expect(eraNames(['昭和', '平成', '令和'])).toEqual(['昭和', '平成', '令和', '大正', '明治']);
});
