import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '../test/any-day.ts';
import { eras, formatEraDate, importEraDate, messages, parseEraDate } from './index.ts';

describe('taking over a date in an era from another system', () => {
  test.each<[text: string, day: string]>([
    ['昭和64年1月8日', '1989-01-08'],
    ['S64.12.31', '1989-12-31'],
    ['大正15年12月31日', '1926-12-31'],
    ['平成31年5月1日', '2019-05-01'],
  ])('%s is taken as %s, with a warning at its place', (text, day) => {
    expect(importEraDate(text, ['rows', 3, 'birthDate'])).toEqual({
      ok: true,
      value: day,
      findings: [{ code: 'era-read-as-other', path: ['rows', 3, 'birthDate'], severity: 'warning' }],
    });
  });

  test.each(['令和7年2月29日', '令和0年1月1日', '明治5年12月3日', '不明', ''])(
    '%j denotes no day and stays refused',
    (text) => {
      expect(importEraDate(text)).toEqual(parseEraDate(text));
      expect(importEraDate(text).ok).toBe(false);
    },
  );

  test('a day is never taken in another era without a finding', () => {
    const anyEra = fc.constantFrom(...eras);
    fc.assert(
      fc.property(anyDay, anyEra, (day, { name, firstYear }) => {
        const year = Number(day.slice(0, 4)) - firstYear + 1;
        fc.pre(year > 0);
        const text = `${name}${year}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
        const taken = importEraDate(text);
        const isItsOwnEra = formatEraDate(day).replace('元', '1') === text;
        expect(taken).toMatchObject({ ok: true, value: day, findings: isItsOwnEra ? [] : [{ severity: 'warning' }] });
      }),
    );
  });

  test('every finding has a text for the clerk', () => {
    expect(Object.values(messages).every((text) => text.endsWith('。'))).toBe(true);
  });
});
