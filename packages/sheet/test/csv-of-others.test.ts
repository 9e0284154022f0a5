import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readCsv, recordsOf, sheetMessage, writeCsv, writeWorkbook } from '../src/index.ts';

const format = { encoding: 'utf-8', reader: 'spreadsheet' } as const;
const utf8 = (text: string) => new TextEncoder().encode(text);
const written = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const file = writeCsv({ header, rows }, format);
  return { ...file, text: file.ok ? new TextDecoder().decode(file.value) : '' };
};

describe('lines', () => {
  test.each<[title: string, text: string]>([
    ['CR LF', 'a,b\r\nx,y\r\nz,w\r\n'],
    ['LF', 'a,b\nx,y\nz,w\n'],
    ['CR', 'a,b\rx,y\rz,w\r'],
    ['CR LF, then LF', 'a,b\r\nx,y\nz,w\n'],
    ['LF, then CR LF', 'a,b\nx,y\r\nz,w\r\n'],
    ['nothing at the end', 'a,b\nx,y\r\nz,w'],
  ])('may end in %s', (_, text) => {
    expect(readCsv(utf8(text), format)).toEqual({
      ok: true,
      value: {
        header: ['a', 'b'],
        rows: [
          ['x', 'y'],
          ['z', 'w'],
        ],
      },
    });
  });

  test.each(['改\n行', '改\r行', '改\r\n行'])('within a cell stand in quotation marks (%j)', (cell) => {
    const { text } = written(['氏名', '備考'], ['見本', cell]);
    expect(text).toContain(`見本,"${cell}"\r\n`);
    expect(readCsv(utf8(text), format)).toMatchObject({ value: { rows: [['見本', cell]] } });
  });

  test('in which nothing stands are passed over, as spreadsheets leave them, and told when they are written', async () => {
    const given = {
      header: ['a', 'b'],
      rows: [
        ['x', 'y'],
        ['', ''],
        ['z', ''],
      ],
    };
    for (const file of [writeCsv(given, format), await writeWorkbook(given, '一覧')]) {
      expect(file.findings).toMatchObject([{ code: 'empty-row', severity: 'warning', detail: { line: 3 } }]);
    }
    expect(readCsv(utf8('a,b\r\n\r\nx,y\r\n,\r\nz,\r\n,\r\n'), format)).toEqual({
      ok: true,
      value: {
        header: ['a', 'b'],
        rows: [
          ['x', 'y'],
          ['z', ''],
        ],
        lines: [3, 5],
      },
    });
  });

  test('are counted as a spreadsheet shows them', () => {
    const columns = [
      { key: 'note', title: '備考', values: { kind: 'text' } },
      { key: 'on', title: '日', values: { kind: 'day' } },
    ] as const;
    const read = readCsv(utf8('備考,日\n"三\n行\nの",2025-06-05\n\n,六月\n'), format);
    const records = recordsOf(columns, read.ok ? read.value : { header: [], rows: [] });
    expect(records.ok ? [] : records.findings.map(({ detail }) => detail)).toMatchObject([{ line: 4, column: '日' }]);
  });
});

describe('text', () => {
  test.each<[title: string, bytes: Uint8Array, encoding: 'utf-8' | 'shift_jis', code: string]>([
    ['in UTF-16 without a mark', Buffer.from('a,b\r\n1,2\r\n', 'utf16le'), 'utf-8', 'not-utf-8'],
    ['in UTF-16', Buffer.from('\ufeffa,b\r\n', 'utf16le'), 'utf-8', 'not-utf-8'],
    ['in two encodings', Buffer.concat([utf8('氏名\r\n'), iconv.encode('見本', 'cp932')]), 'utf-8', 'not-utf-8'],
    ['in UTF-8 where Shift_JIS was asked for', utf8('\ufeff氏名,電話\r\n'), 'shift_jis', 'not-shift-jis'],
    [
      'of two files, one behind the other',
      utf8('\ufeff氏名\r\n見本\r\n\ufeff氏名\r\n太郎\r\n'),
      'utf-8',
      'mark-within',
    ],
    ['with two marks', utf8('\ufeff\ufeff氏名\r\n見本\r\n'), 'utf-8', 'mark-within'],
  ])('%s is refused', (_, bytes, encoding, code) => {
    const read = readCsv(bytes, { encoding, reader: 'spreadsheet' });
    expect(read.ok ? [] : read.findings.map((finding) => finding.code)).toEqual([code]);
  });

  test.each(['\ud83d', '\udc00', 'a\0'])('that no file can hold is refused (%j)', (cell) => {
    expect(written(['備考'], ['見本'], [cell]).findings).toMatchObject([
      { code: 'control-character', path: ['rows', 1, 0], detail: { line: 3, column: '備考' } },
    ]);
  });

  test('that begins with a line break before a formula is kept from being run', () => {
    expect(written(['備考'], ['\n=1+1']).text).toContain(`"'\n=1+1"`);
  });
});

describe('what a person typed', () => {
  const read = (values: Parameters<typeof recordsOf>[0][number]['values'], text: string) => {
    const records = recordsOf([{ key: 'value', title: '値', values }], { header: ['値'], rows: [[text]] });
    return records.ok ? records.value[0]?.['value'] : records.findings.map(sheetMessage)[0];
  };
  const integer = { kind: 'integer', minimum: -9999, maximum: 9999 } as const;
  const choice = {
    kind: 'choice',
    options: ['新規', '更新'].map((label, index) => ({ value: String(index), label })),
  } as const;
  const notAnInteger = '2行目「値」：整数ではありません';

  test.each<[values: Parameters<typeof read>[0], text: string, value: unknown]>([
    [integer, '１，２３４', 1234],
    [integer, '－５', -5],
    [integer, '−5', -5],
    [integer, '△5', -5],
    [integer, '▲ 5', -5],
    [integer, '①', notAnInteger],
    [integer, '2²', notAnInteger],
    [integer, '△', notAnInteger],
    [integer, '12345', '2行目「値」：-9999 から 9999 までの数ではありません'],
    [{ kind: 'day' }, '2025年6月5日', '2025-06-05'],
    [{ kind: 'day' }, '２０２５／６／５', '2025-06-05'],
    [{ kind: 'day' }, '2025.6.5', '2025-06-05'],
    [{ kind: 'day' }, '2025/06/05 0:00', '2025-06-05'],
    [{ kind: 'day' }, 'R7.6.5', '2025-06-05'],
    [
      { kind: 'day' },
      '昭和64年1月8日',
      '2行目「値」：日付として読めません。2025-06-15 又は 令和7年6月15日 のように書いてください',
    ],
    [{ kind: 'month' }, '2025年6月', '2025-06'],
    [{ kind: 'month' }, '2025/6', '2025-06'],
    [{ kind: 'month' }, '令和7年6月', '2025-06'],
    [{ kind: 'month' }, '2025-06-01', '2025-06'],
    [
      { kind: 'month' },
      '2025-06-02',
      '2行目「値」：年月として読めません。2025-06 又は 令和7年6月 のように書いてください',
    ],
    [choice, '改訂', '2行目「値」：選べる言葉ではありません。新規、更新 のどれかを書いてください'],
  ])('in %o, %s is %s', (values, text, value) => {
    expect(read(values, text)).toBe(value);
  });
});

test('a column without a title is told by its number', () => {
  const records = recordsOf([], { header: ['', '余分'], rows: [] });
  expect(records.ok ? [] : records.findings.map(sheetMessage)).toEqual([
    '1行目1列目：知らない列があります',
    '1行目2列目：知らない列があります',
  ]);
});
