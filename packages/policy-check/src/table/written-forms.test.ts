import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { builtWorkbook, number, row, text } from '../../../sheet/test/built-workbook.ts';
import { keptKinds } from './book-table.ts';
import { fieldsOf } from './fields-of.ts';
import { type RegisterFile, readRegister, readRegisters, writeRegister } from './index.ts';
import type { FieldShape } from './table-field.ts';

const ASKED = plainDate('2026-04-15');
const HEADER = '台帳の番号,利用者ID,保有者,種別,発行日,無効化日,最終利用日,認証方式,共用の承認日,共用の事由,共用の期限';

const file = (name: string, body: string): RegisterFile => ({ name, bytes: new TextEncoder().encode(body) });
const ids = (...rows: readonly string[]): RegisterFile => file('ids.csv', [HEADER, ...rows].join('\r\n'));

async function rowsOf(...files: readonly RegisterFile[]) {
  const read = await readRegister('ids', files, ASKED);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value.rows;
}

const ROW = {
  number: 'ID-01',
  login: 'a01',
  holders: ['S-01', 'S-02'],
  kind: 'shared',
  issuedOn: '2025-04-01',
  disabledOn: null,
  lastUsedOn: '2026-03-30',
  authentication: null,
  approvedOn: null,
  reason: null,
  sharedUntil: null,
};

describe('a register is read as people write it', () => {
  test.each<[what: string, line: string]>([
    ['as the table is written', 'ID-01,a01,S-01、S-02,共用,2025-04-01,,2026-03-30,,,,'],
    ['with codes for words', 'ID-01,a01,S-01、S-02,shared,2025-04-01,,2026-03-30,,,,'],
    ['with days as a spreadsheet writes them', 'ID-01,a01,S-01、S-02,共用,2025/4/1,,2026年3月30日,,,,'],
    ['with days in an era', 'ID-01,a01,S-01、S-02,共用,令和7年4月1日,,R8.3.30,,,,'],
    ['with other marks between numbers', 'ID-01,a01,"S-01, S-02",共用,2025-04-01,,2026-03-30,,,,'],
    ['with numbers on lines', 'ID-01,a01,"S-01\r\nS-02\r\n",共用,2025-04-01,,2026-03-30,,,,'],
    ['with blanks around words and numbers', ' ID-01 ,a01,S-01 、 S-02, 共用 , 2025-04-01,,2026-03-30,,,,'],
  ])('%s', async (_, line) => {
    expect(await rowsOf(ids(line))).toEqual([ROW]);
  });

  test.each<[what: string, body: string]>([
    ['CR LF', `${HEADER}\r\nID-01,a01,S-01、S-02,共用,2025-04-01,,2026-03-30,,,,\r\n`],
    ['LF', `${HEADER}\nID-01,a01,S-01、S-02,共用,2025-04-01,,2026-03-30,,,,\n`],
    ['CR', `${HEADER}\rID-01,a01,S-01、S-02,共用,2025-04-01,,2026-03-30,,,,`],
    ['a byte order mark', `\uFEFF${HEADER}\nID-01,a01,S-01、S-02,共用,2025-04-01,,2026-03-30,,,,`],
    ['empty lines and rows', `\n${HEADER}\n\n,,,,,,,,,,\nID-01,a01,S-01、S-02,共用,2025-04-01,,2026-03-30,,,,\n\n`],
    [
      'the keys of the data contract as headings, in another order',
      'kind,number,login,holders,issuedOn,disabledOn,lastUsedOn,authentication,approvedOn,reason,sharedUntil\n共用,ID-01,a01,S-01、S-02,2025-04-01,,2026-03-30,,,,',
    ],
  ])('with %s', async (_, body) => {
    expect(await rowsOf(file('ids.csv', body))).toEqual([ROW]);
  });

  test.each(['IDS.CSV', 'ID台帳.csv'])('under the name %s', async (name) => {
    expect(await rowsOf({ ...ids('ID-01,a01,S-01、S-02,共用,2025-04-01,,2026-03-30,,,,'), name })).toEqual([ROW]);
  });

  test('under a title whose marks a system took apart', async () => {
    const header =
      '記録の番号,ネットワークの番号,種別,市の許可の番号,変更の種類,この状態になった日,事前報告日,配線図の版,配線図の提出日';
    const read = await readRegisters([file('ネットワーク台帳.csv'.normalize('NFD'), header)], ASKED);
    expect(read.findings).toEqual([]);
    expect(read.ok && read.books.networks?.rows).toEqual([]);
  });

  test('in a workbook, on the sheet of its name wherever that stands', async () => {
    const titles = HEADER.split(',').map((title, column) => text(`${'ABCDEFGHIJK'[column]}1`, title));
    const cells = ['ID-01', 'a01', 'S-01、S-02', '共用', '令和7年4月1日', '', '2026/3/30'].map((cell, column) =>
      text(`${'ABCDEFGHIJK'[column]}4`, cell),
    );
    const sheets = [
      { name: 'メモ', rows: row(1, text('A1', '見本')) },
      { name: 'ID台帳', rows: row(1, ...titles) + row(4, ...cells) },
    ];
    expect(await rowsOf({ name: 'ids.xlsx', bytes: builtWorkbook(sheets) })).toEqual([ROW]);
  });

  test('with days, digits and yes as a spreadsheet keeps them', async () => {
    const titles = ['番号', '種別', '登録番号', '本業務が範囲に入るか', '有効期間の始まり', '有効期限'];
    const cells = [
      text('A2', 'CE-1'),
      text('B2', 'ISMS'),
      number('C2', 7, 2),
      '<c r="D2" t="b"><v>1</v></c>',
      number('E2', 45748, 1),
      number('F2', 46843, 1),
    ];
    const header = titles.map((title, column) => text(`${'ABCDEF'[column]}1`, title));
    const sheet = { name: 'Sheet1', rows: row(1, ...header) + row(2, ...cells) };
    const bytes = builtWorkbook([sheet], { formats: [14, '000'] });
    const read = await readRegister('certifications', [{ name: '認証台帳.xlsx', bytes }], ASKED);
    expect(read.ok && read.value.rows).toEqual([
      { number: 'CE-1', kind: 'isms', registration: '007', coversWork: true, from: '2025-04-01', until: '2028-03-31' },
    ]);
  });

  test('a word that looks like a formula is a word', async () => {
    const [first] = await rowsOf(ids('ID-01,"=HYPERLINK(""x"")",,個人,2025-04-01,,,,,-見本,'));
    expect([first?.login, first?.reason]).toEqual(['=HYPERLINK("x")', '-見本']);
  });

  test('a time with one digit is that time', async () => {
    const header = '連番,日,時刻,利用者ID,端末の番号,操作,対象,目的,結果';
    const log = file(
      'access-log.csv',
      `${header}\n1,2025-06-02,9:05,a01,,閲覧,,,行われた\n2,2025-06-02,０９：０６,a01,,閲覧,,,行われた`,
    );
    const read = await readRegister('accessLog', [log], ASKED);
    expect(read.ok && read.value.rows.map(({ at }) => at)).toEqual(['09:05', '09:06']);
  });

  test('terms may lie ahead, and so may the beginning of a waiver', async () => {
    const header = '番号,点検項目,認めた指摘の番号,認めた市の者,市の文書番号,始まり,期限,理由';
    const key = 'k10-2-e2/licence-ended/42ba47b80cdf';
    const waivers = file('waivers.csv', `${header}\nW-1,k10-2-e2,${key},見本課長,第1号,2026-05-01,2026-06-30,`);
    const read = await readRegister('waivers', [waivers], ASKED);
    expect(read.ok && read.value.rows.map(({ from, until, findings }) => [from, until, findings])).toEqual([
      ['2026-05-01', '2026-06-30', [key]],
    ]);
  });

  test('a list that is known to be empty is not one that nobody recorded', async () => {
    const header = '番号,種別,実施日,対象者,内容';
    const records = file('supervision.csv', `${header}\nSV-1,監督,2025-06-02,,なし\nSV-2,監督,2025-06-03,S-01,`);
    const read = await readRegister('supervision', [records], ASKED);
    expect(read.ok && read.value.rows.map(({ staff, topics }) => [staff, topics])).toEqual([
      [[], []],
      [['S-01'], null],
    ]);
  });

  test('a title may hold the mark that parts it from its number', async () => {
    const header = '契約番号,契約の始まり,契約の終わり,着手日,解除の日,他者への引継ぎがあるか,目的';
    const register = file('contract.csv', `${header}\nK-1,2025-04-01,2026-03-31,,,,U-1｜相談\\｜C:\\記録`);
    const read = await readRegister('contract', [register], ASKED);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.value.rows[0]?.purposes).toEqual([{ number: 'U-1', title: '相談｜C:\\記録' }]);
    const written = await writeRegister('contract', read.value, 'csv');
    expect(written.ok && new TextDecoder().decode(written.files[0]?.bytes)).toContain('U-1｜相談\\｜C:\\\\記録');
  });
});

describe('what is declared of a register (網羅の申告)', () => {
  const declared = file(
    'coverage.csv',
    '台帳,期間の始まり,期間の終わり,申告した人,申告した日,該当なし,連鎖の検証 検証した日,連鎖の検証 結果\n従事者台帳,,,,,,,\nID台帳,2025-04-01,2026-03-31,見本 花子,2026-04-15,はい,,\n持出簿,2025-04-01,2026-03-31,見本 花子,2026-04-15,はい,,\n',
  );

  test('comes with it from the one file for all', async () => {
    const read = await readRegister('ids', [ids(), declared], ASKED);
    expect(read.ok && read.value.coverage).toEqual({
      from: '2025-04-01',
      to: '2026-03-31',
      declaredBy: '見本 花子',
      declaredOn: '2026-04-15',
      nil: true,
    });
  });

  test('a register that is not in it, or stands there alone, is not declared', async () => {
    const staff = file('staff.csv', '職員番号,氏名,区分,役割,着任日,離任日,誓約日,誓約の範囲,派遣契約書の文書番号');
    for (const files of [[staff], [staff, declared]]) {
      const read = await readRegister('staff', files, ASKED);
      expect(read.ok && read.value.coverage).toBeNull();
    }
  });

  test('a register without its file is not there, whatever is declared of it', async () => {
    const read = await readRegister('takeOuts', [declared], ASKED);
    expect(read.findings.map(({ code, file: name }) => [code, name])).toEqual([['table-missing', 'take-outs']]);
  });
});

describe('every table that is kept', () => {
  const fields = keptKinds.flatMap(({ tables }) => tables.flatMap((table) => table.fields));

  test.each(keptKinds.flatMap(({ tables }) => tables.map((table) => [table.file, table] as const)))(
    '%s has a title of its own for each column',
    (_, table) => {
      expect(new Set(table.fields.map(({ title }) => title)).size).toBe(table.fields.length);
    },
  );

  test('a list of texts may not be missing, so that 「なし」 is always a text there', () => {
    const isAmbiguous = (shape: FieldShape): boolean =>
      shape.kind === 'list'
        ? shape.isNullable && shape.of.kind === 'one' && shape.of.isFree
        : shape.kind === 'record' && shape.fields.some((field) => isAmbiguous(field.shape));
    expect(fields.filter(({ shape }) => isAmbiguous(shape))).toEqual([]);
  });

  test('what has no columns is refused', () => {
    const part = {
      anyOf: [{ type: 'object' as const, properties: { on: { type: 'string' as const } } }, { type: 'null' as const }],
    };
    expect(() => fieldsOf({}, { properties: { part } })).toThrow(RangeError);
    expect(() => fieldsOf({}, { type: 'string' })).toThrow(RangeError);
  });
});
