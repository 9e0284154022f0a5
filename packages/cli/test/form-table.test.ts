import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

test('rows that break the schema are told by the words of the schema', async () => {
  const text = String(await bytesOf('list.csv')).replace('2025-06-001', '全角の番号');
  await writeFile(join(folder, 'wrong.csv'), text);
  const { code, err } = await fukushi('form', 'table-in', FORM, 'data.json', 'wrong.csv', '--out', 'wrong.json');
  expect(err).toContain('整理番号');
  expect(code).toBe(1);
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
