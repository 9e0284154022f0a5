import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { called } from './called.ts';

const FORM = 'chigasaki-r7/monthly-report';
let folder: string;
const fukushi = (...argv: readonly string[]) => called(argv, folder);
const bytesOf = (name: string) => readFile(join(folder, name));
const jsonOf = async (name: string) => JSON.parse(String(await bytesOf(name)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'));
  const { out } = await fukushi('form', 'example', FORM);
  const data = JSON.parse(out);
  data.submissions[0].note = '=再提出 辻\u{E0100}';
  await writeFile(join(folder, 'data.json'), JSON.stringify(data));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(['list.csv', 'list.xlsx'])('the list of a form in %s', (name) => {
  test('goes out and comes back the same', async () => {
    const written = await fukushi('form', 'table-out', FORM, 'data.json', '--out', name);
    expect(written).toMatchObject({ code: 0, out: `${name} に 3 行を書き出しました。\n` });
    const read = await fukushi('form', 'table-in', FORM, 'data.json', name, '--out', `${name}.json`);
    expect(read).toMatchObject({ code: 0, err: '' });
    expect(await jsonOf(`${name}.json`)).toEqual(await jsonOf('data.json'));
  });
});

test('CSV opens in a spreadsheet: a mark before the text, and no formula', async () => {
  const text = String(await bytesOf('list.csv'));
  expect(text.startsWith('\uFEFF整理番号,')).toBe(true);
  expect(text).toContain("'=再提出");
});

test('Shift_JIS tells which character it lacks and writes nothing, or writes 〓 where that was asked for', async () => {
  const asked = ['form', 'table-out', FORM, 'data.json', '--out', 'old.csv', '--encoding', 'shift_jis'];
  const refused = await fukushi(...asked);
  expect(refused.err).toContain('2行目「備考」');
  expect(refused.err).toContain('U+E0100');
  expect(refused.code).toBe(1);
  await expect(bytesOf('old.csv')).rejects.toThrow('ENOENT');
  const replaced = await fukushi(...asked, '--replace');
  expect(replaced.code).toBe(0);
  expect(replaced.err).toContain('〓');
});

test.each<[title: string, rows: string, says: string]>([
  ['a word that is no option', '整理番号,様式1の更新区分\r\n2025-06-001,改訂\r\n', '要る列がありません'],
  ['a torn line', '整理番号\r\n"2025', '引用符'],
  ['another number of columns', '整理番号,備考\r\n1\r\n', '列の数が見出しと違います'],
])('a table with %s is refused with its line, and nothing is written', async (_, rows, says) => {
  await writeFile(join(folder, 'broken.csv'), rows);
  const { code, err } = await fukushi('form', 'table-in', FORM, 'data.json', 'broken.csv', '--out', 'broken.json');
  expect(err).toContain(says);
  expect(code).toBe(1);
  await expect(bytesOf('broken.json')).rejects.toThrow('ENOENT');
});

test('rows that break the schema are told by the row and column of the table, without what they hold', async () => {
  const [first] = (await jsonOf('data.json')).submissions;
  const text = String(await bytesOf('list.csv')).replace(first.controlNumber, '全角の番号');
  await writeFile(join(folder, 'wrong.csv'), text);
  const { code, err } = await fukushi('form', 'table-in', FORM, 'data.json', 'wrong.csv', '--out', 'wrong.json');
  expect(err).toBe('wrong.csv：2行目「整理番号」：書き方が違います。\n');
  expect(code).toBe(1);
});

test('a table that a spreadsheet saved in Shift_JIS is refused with the option to read it by', async () => {
  await fukushi('form', 'table-out', FORM, 'data.json', '--out', 'old.csv', '--encoding', 'shift_jis', '--replace');
  const read = ['form', 'table-in', FORM, 'data.json', 'old.csv', '--out', 'old.json'];
  const refused = await fukushi(...read);
  expect(refused.err).toContain('--encoding shift_jis');
  expect(refused.code).toBe(1);
  expect(await fukushi(...read, '--encoding', 'shift_jis')).toMatchObject({ code: 0 });
});

test('rows in which nothing stands, as spreadsheets leave them below a table, are no rows', async () => {
  const text = String(await bytesOf('list.csv'));
  const width = (text.split('\r\n')[0] ?? '').split(',').length;
  await writeFile(join(folder, 'blank.csv'), `${text}${','.repeat(width - 1)}\r\n\r\n`);
  await fukushi('form', 'table-in', FORM, 'data.json', 'blank.csv', '--out', 'blank.json');
  expect(await jsonOf('blank.json')).toEqual(await jsonOf('data.json'));
});

test.each<[argv: readonly string[], kept: string]>([
  [['table-in', FORM, 'data.json', 'list.csv', '--out', 'list.csv'], 'list.csv'],
  [['table-in', FORM, 'data.json', 'list.csv', '--out', './data.json'], 'data.json'],
  [['table-in', FORM, 'data.json', 'list.csv', '--out', 'link.json'], 'data.json'],
  [['table-out', FORM, 'data.json', '--out', 'link.csv'], 'data.json'],
  [['render', FORM, 'data.json', '--out', 'data.json'], 'data.json'],
])('a file that is read is not written over: %s', async (argv, kept) => {
  await symlink('data.json', join(folder, 'link.json')).catch(() => undefined);
  await symlink('data.json', join(folder, 'link.csv')).catch(() => undefined);
  const before = await bytesOf(kept);
  const { code, err, out } = await fukushi('form', ...argv);
  expect({ code, err, out }).toEqual({
    code: 2,
    err: '入力と出力が同じファイルです。別の名前にしてください。\n',
    out: '',
  });
  expect(await bytesOf(kept)).toEqual(before);
});

test('data with the fields of an overlay go out and come back with it', async () => {
  const field = { kind: 'text', name: 'area', label: '地区', basis: '見本市要綱（架空）', lines: 1, maxLength: 40 };
  const add = { op: 'add', id: 'contractor.phone', height: 110, labelColumns: 4, required: true, field };
  const head = { schemaVersion: '1', id: 'mihon', version: '1', municipality: '見本市', form: FORM, base: '1' };
  await writeFile(join(folder, 'overlay.json'), JSON.stringify({ ...head, operations: [add] }));
  const data = { ...(await jsonOf('data.json')), ext: { area: '見本地区' } };
  await writeFile(join(folder, 'ext.json'), JSON.stringify(data));
  const overlay = ['--overlay', 'overlay.json'];
  expect(await fukushi('form', 'table-out', FORM, 'ext.json', '--out', 'ext.csv')).toMatchObject({ code: 1 });
  expect(await fukushi('form', 'table-out', FORM, 'ext.json', '--out', 'ext.csv', ...overlay)).toMatchObject({
    code: 0,
  });
  const read = ['form', 'table-in', FORM, 'ext.json', 'ext.csv', '--out', 'ext-back.json'];
  expect(await fukushi(...read, ...overlay)).toMatchObject({ code: 0 });
  expect(await jsonOf('ext-back.json')).toEqual(data);
  await writeFile(join(folder, 'long.json'), JSON.stringify({ ...data, ext: { area: 'あ'.repeat(41) } }));
  const long = await fukushi('form', 'table-out', FORM, 'long.json', '--out', 'long.csv', ...overlay);
  expect(long.err).toBe('long.json：自治体が加えた項目 › 地区：長すぎます。40字までです。\n');
});

test.each<[argv: readonly string[], says: string]>([
  [['table-out', FORM, 'data.json', '--out', 'list.txt'], '.csv か .xlsx'],
  [['table-out', FORM, 'data.json', '--out', 'list.csv', '--encoding', 'latin1'], 'utf-8 か shift_jis'],
  [['table-out', FORM, 'data.json', '--out', 'list.csv', '--list', 'none'], 'submissions'],
  [['table-out', 'chigasaki-r7/roster-consent', 'data.json', '--out', 'list.csv'], '一覧がない様式'],
])('wrong use is told: %s', async (argv, says) => {
  const { code, err } = await fukushi('form', ...argv);
  expect(err).toContain(says);
  expect(code).toBe(2);
});
