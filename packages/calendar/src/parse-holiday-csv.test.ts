import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledHolidays, isNationalHoliday, parseHolidayCsv, plainDate } from './index.ts';

const HEADER = '国民の祝日・休日月日,国民の祝日・休日名称';
const csv = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\r\n');
const SOUND = ['2025/1/1,元日', '2025/11/23,勤労感謝の日'];

describe('the holiday file of the Cabinet Office', () => {
  test('gives a calendar that covers its whole years and no more', () => {
    const parsed = parseHolidayCsv(`\uFEFF${csv(...SOUND, '2025/11/24,休日')}`);
    if (!parsed.ok) throw new Error('a sound file was refused');
    expect([parsed.value.from, parsed.value.to, parsed.value.announcedTo]).toEqual([
      '2025-01-01',
      '2025-12-31',
      '2025-12-31',
    ]);
    expect(isNationalHoliday(plainDate('2025-11-24'), parsed.value)).toBe(true);
    expect(isNationalHoliday(plainDate('2025-05-05'), parsed.value)).toBe(false);
    expect(() => isNationalHoliday(plainDate('2026-01-01'), parsed.value)).toThrow(RangeError);
  });

  test.each<[what: string, text: string, found: readonly (readonly [code: string, line?: number])[]]>([
    [
      'an empty file',
      '',
      [
        ['holiday-header-differs', 1],
        ['holiday-none', 0],
      ],
    ],
    ['only a header', csv(), [['holiday-none', 1]]],
    ['another header', csv(...SOUND).replace('名称', '名'), [['holiday-header-differs', 1]]],
    ['a day that does not exist', csv(...SOUND, '2025/2/29,誤り'), [['holiday-no-such-day', 4]]],
    ['a day in another shape', csv('2025-01-01,元日', ...SOUND), [['holiday-no-such-day', 2]]],
    ['a third column', csv(...SOUND, '2025/5/5,こどもの日,'), [['holiday-row-shape', 4]]],
    ['a blank line inside', csv('2025/1/1,元日', '', '2025/11/23,勤労感謝の日'), [['holiday-row-shape', 3]]],
    ['a day without a name', csv(...SOUND, '2025/5/5,　'), [['holiday-name-blank', 4]]],
    ['a day twice', csv(...SOUND, '2025/1/1,元日'), [['holiday-day-twice', 4]]],
    ['a torn end', csv(...SOUND, '2026/1/1,元日'), [['holiday-year-incomplete']]],
    ['a year left out', csv(...SOUND, '2027/1/1,元日', '2027/11/23,勤労感謝の日'), [['holiday-year-incomplete']]],
    [
      'two faults at once',
      csv(...SOUND, 'x,y', '2025/5/5'),
      [
        ['holiday-no-such-day', 4],
        ['holiday-row-shape', 5],
      ],
    ],
  ])('%s is refused with its line', (_what, text, found) => {
    const parsed = parseHolidayCsv(text);
    expect(parsed.ok ? [] : parsed.findings.map(({ code, path }) => [code, ...path])).toEqual(found);
  });

  test('what the bundle knows survives being written and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2050 }), (year) => {
        const rows = [...bundledHolidays.names].filter(([day]) => day.startsWith(String(year)));
        const text = csv(...rows.map(([day, name]) => `${day.split('-').map(Number).join('/')},${name}`));
        const parsed = parseHolidayCsv(text);
        expect(parsed.ok && [...parsed.value.names]).toEqual(rows);
      }),
    );
  });
});
