import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, readWorkbook, recordsOf, type Table, tableOf, writeCsv, writeWorkbook } from '../src/index.ts';

/** Texts as registers and staff write them: variation selectors, plane 2, half-width kana, would-be formulas, escapes of Excel. */
const word = fc.constantFrom(
  '髙橋 﨑',
  '𠮷田',
  '辻\u{E0100}',
  '\u{FA19}谷',
  'ｶﾅ',
  'か\u3099',
  '  前後の空白 ',
  '=1+1',
  '+81-467-00-0000',
  '-',
  "'=すでに",
  "''",
  '@名前',
  '\t字下げ',
  '007',
  '1,234',
  '2025-06-15',
  '"引用"',
  '改\n行',
  'a,b',
  '_x0041_',
  '_x005F_x0041_',
  '<a>&amp;',
  'true',
  '1e5',
);
const cell = fc.oneof(word, fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), fc.constant(''));

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    header: fc.uniqueArray(fc.constantFrom('氏名', '住所', '電話', '区分', '備考'), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(
      fc.array(cell, { minLength: width, maxLength: width }).filter((row) => row.some((text) => text !== '')),
      { maxLength: 6 },
    ),
  }),
);

const holdsLine = ({ rows }: Table) => rows.every((row) => row.length > 1 || row[0] !== '');

test.each(['spreadsheet', 'program'] as const)('what is written as CSV for a %s comes back as it was', (reader) => {
  const format = { encoding: 'utf-8', reader } as const;
  fc.assert(
    fc.property(table.filter(holdsLine), (given) => {
      const written = writeCsv(given, format);
      expect(written.ok && readCsv(written.value, format)).toEqual({ ok: true, value: given });
    }),
  );
});

test('what is written into a workbook comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const written = await writeWorkbook(given, '一覧');
      expect(written.ok && (await readWorkbook(written.value))).toEqual({ ok: true, value: given });
    }),
    { numRuns: 40 },
  );
});

test('what Shift_JIS can write comes back as it was; the rest is refused and nothing is exchanged', () => {
  const format = { encoding: 'shift_jis', reader: 'program' } as const;
  fc.assert(
    fc.property(table.filter(holdsLine), (given) => {
      const written = writeCsv(given, format);
      if (written.ok) expect(readCsv(written.value, format)).toEqual({ ok: true, value: given });
      else expect(written.findings.every(({ code }) => code === 'characters-lost')).toBe(true);
    }),
  );
});

test('records come back from their table, whatever the order of its columns', () => {
  const columns = [
    { key: 'name', title: '氏名', values: { kind: 'text' } },
    { key: 'count', title: '件数', values: { kind: 'integer', minimum: -10, maximum: 1000 } },
    { key: 'on', title: '日', values: { kind: 'day' } },
    { key: 'month', title: '月', values: { kind: 'month' } },
    { key: 'done', title: '済', values: { kind: 'yes-no' } },
    {
      key: 'kind',
      title: '区分',
      values: { kind: 'choice', options: ['new', 'update'].map((value) => ({ value, label: `${value}の語` })) },
    },
  ] as const;
  const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
  const record = fc.record(
    {
      name: orNull(word),
      count: orNull(fc.integer({ min: -10, max: 1000 })),
      on: orNull(fc.constantFrom('2024-02-29', '2019-05-01', '2025-12-31')),
      month: orNull(fc.constantFrom('2025-06', '2026-01')),
      done: orNull(fc.boolean()),
      kind: orNull(fc.constantFrom('new', 'update')),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(record), fc.boolean(), (records, isTurned) => {
      const { header, rows } = tableOf(columns, records);
      const turned = { header: header.toReversed(), rows: rows.map((row) => row.toReversed()) };
      expect(recordsOf(columns, isTurned ? turned : { header, rows })).toEqual({ ok: true, value: records });
    }),
  );
});

test('a guide stands on a sheet of its own behind the table', async () => {
  const table = { header: ['氏名'], rows: [['髙橋']] };
  const guide = { header: ['列', '書き方'], rows: [['氏名', '=書かれたとおり']] };
  const written = await writeWorkbook(table, '名簿', { guide: { table: guide, sheet: '記入のしかた' } });
  if (!written.ok) throw new Error('refused');
  expect(await readWorkbook(written.value)).toEqual({ ok: true, value: table });
  expect(await readWorkbook(written.value, '記入のしかた')).toEqual({ ok: true, value: guide });
  const refused = await writeWorkbook(table, '名簿', {
    guide: { table: { header: ['\0'], rows: [] }, sheet: '記入のしかた' },
  });
  expect(refused.findings.map(({ code }) => code)).toEqual(['control-character']);
});
