import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readCsv, readWorkbook, recordsOf, sheetMessage, writeCsv, writeWorkbook } from '../src/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const plain = { encoding: 'utf-8', reader: 'program' } as const;
const shiftJis = { encoding: 'shift_jis', reader: 'program' } as const;

describe('a CSV file', () => {
  test.each<[title: string, bytes: Uint8Array, code: string, detail: object | undefined]>([
    ['in Shift_JIS where UTF-8 was asked for', iconv.encode('氏名\r\n見本', 'cp932'), 'not-utf-8', undefined],
    ['torn within a quotation', utf8('氏名\r\n"見本'), 'open-quotation-mark', {}],
    ['without a line', utf8(''), 'no-header', undefined],
    ['with nothing but a mark', utf8('\uFEFF\r\n'), 'no-header', undefined],
    ['with a row that is too short', utf8('氏名,電話\r\n見本'), 'uneven-row', { line: 2, expected: 2, found: 1 }],
    ['with a row that is too long', utf8('氏名\r\n\r\n見本,1'), 'uneven-row', { line: 3, expected: 1, found: 2 }],
    ['with a row of over a million characters', utf8(`氏名\r\n${'あ'.repeat(1_100_000)}`), 'row-too-long', {}],
  ])('%s is refused', (_, bytes, code, detail) => {
    const read = readCsv(bytes, plain);
    expect(read.ok ? [] : read.findings).toMatchObject([{ code, ...(detail && { detail }) }]);
  });

  test('in Shift_JIS is read as such, with 髙 and ① of Windows', () => {
    const bytes = iconv.encode('氏名,番号\r\n髙橋 﨑,①\r\n', 'cp932');
    expect(readCsv(bytes, shiftJis)).toEqual({
      ok: true,
      value: { header: ['氏名', '番号'], rows: [['髙橋 﨑', '①']] },
    });
  });

  test('that is no Shift_JIS is not read as such', () => {
    expect(readCsv(Uint8Array.of(0x82, 0xff, 0x0a), shiftJis)).toMatchObject({ findings: [{ code: 'not-shift-jis' }] });
  });
});

describe('a name that Shift_JIS cannot write', () => {
  const table = {
    header: ['氏名', '備考'],
    rows: [
      ['見本', ''],
      ['辻\u{E0100}', '〜'],
      ['𠮷', ''],
    ],
  };

  test('stops the file, with a list of places and characters and without the name', () => {
    const written = writeCsv(table, shiftJis);
    expect(written.ok).toBe(false);
    expect(written.findings.map(({ path, detail }) => [...path, detail?.['characters']])).toEqual([
      ['rows', 1, 0, 'U+E0100'],
      ['rows', 1, 1, 'U+301C'],
      ['rows', 2, 0, 'U+20BB7'],
    ]);
    expect(written.findings.map(sheetMessage)[0]).toBe(
      '3行目「氏名」：Shift_JIS で書けない文字があります。UTF-8 で保存してください（U+E0100）',
    );
  });

  test('becomes 〓 only where that was asked for, and is told', () => {
    const written = writeCsv(table, shiftJis, { replace: true });
    expect(written.findings.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: 3 }, () => ['characters-replaced', 'warning']),
    );
    expect(written.ok && readCsv(written.value, shiftJis)).toMatchObject({
      value: {
        rows: [
          ['見本', ''],
          ['辻〓', '〓'],
          ['〓', ''],
        ],
      },
    });
  });
});

test.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', "'=1"])('a spreadsheet does not run %s', (text) => {
  const written = writeCsv({ header: ['備考'], rows: [[text]] }, { encoding: 'utf-8', reader: 'spreadsheet' });
  const second = written.ok ? new TextDecoder().decode(written.value).split('\r\n')[1] : '';
  expect(second?.replace(/^"/, '')).toMatch(/^'/);
});

describe('a workbook', () => {
  test.each<[title: string, bytes: Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', utf8('氏名,電話')],
    ['a packed file that is none', zipSync({ 'a.txt': utf8('a') })],
    ['a workbook that is cut off', zipSync({ '[Content_Types].xml': utf8('<Types>') })],
  ])('%s is refused', async (_, bytes) => {
    expect(await readWorkbook(bytes)).toMatchObject({ ok: false, findings: [{ code: 'not-a-workbook' }] });
  });

  test('that unpacks to more than 200 MB is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(210 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readWorkbook(bomb)).toMatchObject({ findings: [{ code: 'file-too-large' }] });
  });

  test('has no sheet of another name', async () => {
    const written = await writeWorkbook({ header: ['氏名'], rows: [] }, '名簿');
    if (!written.ok) throw new Error('must be written');
    expect(await readWorkbook(written.value, '名簿')).toMatchObject({ ok: true });
    expect(await readWorkbook(written.value, '別')).toMatchObject({ findings: [{ code: 'no-such-sheet' }] });
  });

  test.each<[title: string, text: string, code: string]>([
    ['a control character', 'a\u0001', 'control-character'],
    ['half a character', '\ud83d', 'control-character'],
    ['more than a cell holds', 'あ'.repeat(32_768), 'cell-too-long'],
  ])('is not written with %s', async (_, text, code) => {
    expect(await writeWorkbook({ header: ['備考'], rows: [[text]] }, '一覧')).toMatchObject({
      ok: false,
      findings: [{ code, path: ['rows', 0, 0] }],
    });
  });
});

describe('typed columns', () => {
  const column = (values: Parameters<typeof recordsOf>[0][number]['values']) => [{ key: 'value', title: '値', values }];
  const read = (values: Parameters<typeof column>[0], text: string) => {
    const records = recordsOf(column(values), { header: ['値'], rows: [[text]] });
    return records.ok ? records.value[0]?.['value'] : records.findings[0]?.code;
  };
  const integer = { kind: 'integer', minimum: 0, maximum: 9999 } as const;
  const choice = { kind: 'choice', options: [{ value: 'given', label: '同意' }] } as const;

  test.each<[values: Parameters<typeof column>[0], text: string, value: unknown]>([
    [integer, '1,234', 1234],
    [integer, '１２', 12],
    [integer, '-0', 0],
    [integer, '10000', 'integer-out-of-bounds'],
    [integer, '1.5', 'not-an-integer'],
    [integer, '12,34', 'not-an-integer'],
    [integer, '', null],
    [{ kind: 'day' }, '2024-02-29', '2024-02-29'],
    [{ kind: 'day' }, '2025/6/5', '2025-06-05'],
    [{ kind: 'day' }, '令和元年5月1日', '2019-05-01'],
    [{ kind: 'day' }, '平成31年5月1日', 'not-a-day'],
    [{ kind: 'day' }, '2025-02-29', 'not-a-day'],
    [{ kind: 'day' }, '45823', 'not-a-day'],
    [{ kind: 'month' }, '2025-13', 'not-a-month'],
    [{ kind: 'yes-no' }, '○', true],
    [{ kind: 'yes-no' }, 'いいえ', false],
    [{ kind: 'yes-no' }, '多分', 'not-yes-or-no'],
    [choice, '同意', 'given'],
    [choice, 'given', 'given'],
    [choice, '同意する', 'not-an-option'],
    [{ kind: 'text' }, ' 見本 ', ' 見本 '],
  ])('%o reads %s as %s', (values, text, value) => {
    expect(read(values, text)).toBe(value);
  });

  test('are all there, each once, and no other', () => {
    const columns = [...column(integer), { key: 'name', title: '氏名', values: { kind: 'text' } as const }];
    const codes = (header: readonly string[]) => {
      const records = recordsOf(columns, { header, rows: [] });
      return records.ok ? [] : records.findings.map(({ code, detail }) => [code, detail?.['column']]);
    };
    expect(codes(['氏名', 'value'])).toEqual([]);
    expect(codes(['氏名'])).toEqual([['column-missing', '値']]);
    expect(codes(['値', 'value', '氏名', 'メモ'])).toEqual([
      ['column-twice', '値'],
      ['column-unknown', 4],
    ]);
  });
});
