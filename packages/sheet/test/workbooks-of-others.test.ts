import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook, sheetMessage, writeWorkbook } from '../src/index.ts';
import { builtWorkbook, number, row, text } from './built-workbook.ts';

const HEAD = row(1, text('A1', '氏名'), text('B1', '値'));

async function cellOf(cell: string, more: Parameters<typeof builtWorkbook>[1] = {}): Promise<string | undefined> {
  const rows = HEAD + row(2, text('A2', '見本'), cell);
  const read = await readWorkbook(builtWorkbook([{ name: '名簿', rows }], more));
  return read.ok ? read.value.rows[0]?.[1] : read.findings.map(({ code }) => code).join(' ');
}

describe('a name in a workbook of another program', () => {
  test.each<[title: string, inside: string, name: string]>([
    [
      'without its reading (ふりがな)',
      '<t>髙橋</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh><phoneticPr fontId="1"/>',
      '髙橋',
    ],
    ['from runs of several types', '<r><t>見</t></r><r><rPr><b/></rPr><t xml:space="preserve">本 </t></r>', '見本 '],
    ['with a character of plane 2 by its number', '<t>&#x20BB7;田 &#134071;</t>', '𠮷田 𠮷'],
    ['with a variation selector', '<t>辻\u{E0100}</t>', '辻\u{E0100}'],
    ['in a section that is not to be read as XML', '<t><![CDATA[<見本> & 太郎]]></t>', '<見本> & 太郎'],
    ['with the escapes of Excel', '<t>a_x0041_ _x005F_x0041_</t>', 'aA _x0041_'],
  ])('is read %s', async (_, inside, name) => {
    expect(await cellOf(`<c r="B2" t="s"><v>0</v></c>`, { strings: `<si>${inside}</si>` })).toBe(name);
    expect(await cellOf(`<c r="B2" t="inlineStr"><is>${inside}</is></c>`)).toBe(name);
  });
});

describe('a number that stands for a day', () => {
  test.each<[format: number | string, serial: number | string, reads: string]>([
    [14, 45813, '2025-06-05'],
    [57, 45813, '2025-06-05'],
    ['[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', 45813, '2025-06-05'],
    ['yyyy/m/d;@', 45813.75, '2025-06-05'],
    ['m&quot;月&quot;', 45813, '2025-06-05'],
    ['DD.MM.YYYY', 45813, '2025-06-05'],
    [22, 45813.75, '2025-06-05 18:00'],
    [22, 45813, '2025-06-05'],
    [20, 0.378_472_222_222_222_2, '09:05'],
    ['h:mm:ss AM/PM', '0.5', '12:00'],
    ['[h]:mm', 1.5, '36:00'],
    [14, 1, '1900-01-01'],
    [14, 59, '1900-02-28'],
    [14, 60, 'not-a-day'],
    [14, 61, '1900-03-01'],
    [14, 2_958_465, '9999-12-31'],
    [14, 2_958_466, 'not-a-day'],
    [14, -1, 'not-a-day'],
    [14, '1e300', 'not-a-day'],
    [14, 0, 'not-a-day'],
  ])('in the format %s, %s reads %s', async (format, serial, reads) => {
    expect(await cellOf(number('B2', serial, 1), { formats: [format] })).toBe(reads);
  });

  test('counts from 1904 in workbooks of old Macs', async () => {
    expect(await cellOf(number('B2', 45813 - 1462, 1), { formats: [14], is1904: true })).toBe('2025-06-05');
  });

  test.each(['2025-06-05', '2025-06-05T00:00:00', '2025-06-05T00:00:00.000Z'])('may be written as %s', async (day) => {
    expect(await cellOf(`<c r="B2" t="d"><v>${day}</v></c>`)).toBe('2025-06-05');
  });
});

describe('any other cell', () => {
  test.each<[format: number | string, value: number | string, reads: string]>([
    [0, 45813, '45813'],
    ['000', 7, '007'],
    ['0&quot;年&quot;', 45813, '45813'],
    ['#,##0;[Red]-#,##0', -1234, '-1234'],
    ['General&quot;人&quot;', 12, '12'],
    ['0.00E+00', '1E+3', '1000'],
    [0, '12345678901234567890', '12345678901234567890'],
    [0, '1.1000000000000001', '1.1'],
    [0, '-0', '0'],
    [0, 'NaN', 'not-a-workbook'],
  ])('in the format %s, %s reads %s', async (format, value, reads) => {
    expect(await cellOf(number('B2', value, 1), { formats: [format] })).toBe(reads);
  });

  test.each<[title: string, cell: string, reads: string]>([
    ['what a formula gave', '<c r="B2"><f>1+1</f><v>2</v></c>', '2'],
    ['a text that a formula gave', '<c r="B2" t="str"><f>A2</f><v>見本</v></c>', '見本'],
    ['an empty text that a formula gave', '<c r="B2" t="str"><f>A2</f><v></v></c>', ''],
    ['a formula that was never worked out', '<c r="B2"><f>1+1</f><v></v></c>', 'formula-without-result'],
    ['a formula for a text that was never worked out', '<c r="B2" t="str"><f>A2</f></c>', 'formula-without-result'],
    ['a formula that failed', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'error-value'],
    ['a yes', '<c r="B2" t="b"><v>1</v></c>', 'true'],
    ['a cell with a style only', '<c r="B2" s="0"/>', ''],
    ['a string without a number', '<c r="B2" t="s"><v/></c>', ''],
    ['a string that is not there', '<c r="B2" t="s"><v>7</v></c>', 'not-a-workbook'],
    ['a cell that stands in another row', '<c r="B3"><v>1</v></c>', 'not-a-workbook'],
    ['a cell before the one before it', '<c r="A2"><v>1</v></c>', 'not-a-workbook'],
    ['a cell without a place', '<c><v>5</v></c>', '5'],
  ])('holds %s', async (_, cell, reads) => {
    expect(await cellOf(cell)).toBe(reads);
  });

  test('is told by line and column, never by what it holds', async () => {
    const rows = HEAD + row(5, text('A5', '見本'), '<c r="B5" t="e"><v>#N/A</v></c>');
    const read = await readWorkbook(builtWorkbook([{ name: '名簿', rows }]));
    expect(read.ok ? [] : read.findings.map(sheetMessage)).toEqual([
      '5行目2列目：数式がエラー（#N/A など）になっています。直してください',
    ]);
  });
});

test('a cell of ours stays text when someone types over it', async () => {
  const written = await writeWorkbook({ header: ['整理番号'], rows: [['007']] }, '名簿');
  const parts = written.ok ? unzipSync(written.value) : {};
  const [sheet = '', styles = ''] = ['xl/worksheets/sheet1.xml', 'xl/styles.xml'].map((name) =>
    strFromU8(parts[name] ?? strToU8('')),
  );
  const style = Number(/<c r="A2"[^>]* s="(\d+)"/.exec(sheet)?.[1]);
  const used = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf ([^>]*)>/g)][style]?.[1] ?? '';
  const id = /numFmtId="(\d+)"/.exec(used)?.[1];
  expect(styles).toContain(`<numFmt numFmtId="${id}" formatCode="@"/>`);
});

describe('the sheet that is read', () => {
  const named = (name: string) => ({ name, rows: row(1, text('A1', name)) });
  test('is the first that a person sees', async () => {
    const bytes = builtWorkbook([
      { ...named('隠した名簿'), state: 'veryHidden' },
      { ...named('裏'), state: 'hidden' },
      named('表'),
      named('次'),
    ]);
    expect(await readWorkbook(bytes)).toMatchObject({ value: { header: ['表'] } });
    expect(await readWorkbook(bytes, '裏')).toMatchObject({ value: { header: ['裏'] } });
  });

  test('may begin below empty rows, and its lines are counted as the program shows them', async () => {
    const rows =
      row(3, text('A3', '氏名')) +
      row(5, text('A5', '見本')) +
      row(6, '<c r="A6" s="0"/>') +
      row(9, text('A9', '太郎'));
    expect(await readWorkbook(builtWorkbook([{ name: '名簿', rows }]))).toEqual({
      ok: true,
      value: { header: ['氏名'], rows: [['見本'], ['太郎']], lines: [5, 9] },
    });
  });
});

describe('a workbook made to do harm is refused, and soon', () => {
  const refusal = async (bytes: Uint8Array) => {
    const read = await readWorkbook(bytes);
    return read.ok ? 'read' : read.findings[0]?.code;
  };
  const sheetOf = (rows: string) => builtWorkbook([{ name: '名簿', rows }]);
  const entity = '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';

  test.each<[title: string, bytes: () => Uint8Array, code: string]>([
    [
      'with its only value in the last square',
      () => sheetOf(HEAD + row(1_048_576, number('XFD1048576', 1))),
      'uneven-row',
    ],
    [
      'with a row beyond the last',
      () => sheetOf(HEAD + row(1_000_000_000, number('A1000000000', 1))),
      'not-a-workbook',
    ],
    [
      'with a head as wide as a sheet over many rows',
      () => {
        const lines = Array.from({ length: 400 }, (_, index) => row(index + 2, number(`A${index + 2}`, 1)));
        return sheetOf(row(1, text('A1', 'a'), text('XFD1', 'z')) + lines.join(''));
      },
      'file-too-large',
    ],
    ['that nests without end', () => sheetOf('<a>'.repeat(100_000)), 'not-a-workbook'],
    ['with an attribute without end', () => sheetOf(`<row ${'r'.repeat(200_000)}>`), 'not-a-workbook'],
    ['with a quotation that is not closed', () => sheetOf('<row r="1>'), 'not-a-workbook'],
    ['with a reference that leads nowhere', () => sheetOf(HEAD + row(2, text('A2', '&secret;'))), 'not-a-workbook'],
    ['with elements that end each other', () => sheetOf('<row><c></row></c>'), 'not-a-workbook'],
    [
      'that tells of entities',
      () => builtWorkbook([{ name: 'a', rows: HEAD }], { parts: { 'xl/sharedStrings.xml': `${entity}<sst/>` } }),
      'not-a-workbook',
    ],
    ['with parts of other sizes than its directory says', () => withFalseSizes(sheetOf(HEAD), 100), 'not-a-workbook'],
    ['with a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-or-protected'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes())).toBe(code);
  });
});

/** A packed file whose directory says another size of every part. */
function withFalseSizes(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}
