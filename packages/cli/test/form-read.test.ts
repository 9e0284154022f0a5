import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { called } from './called.ts';

const FORM = 'chigasaki-r7/roster-consent';
let folder: string;
const fukushi = (...argv: readonly string[]) => called(argv, folder);
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
  const { out } = await fukushi('form', 'example', FORM, 'names');
  await writeFile(file('data.json'), out);
  await fukushi('form', 'render', FORM, 'data.json', '--out', 'print.pdf', '--qr');
  await fukushi('form', 'blank', FORM, '--out', 'blank.pdf');
});
afterAll(() => rm(folder, { recursive: true }));

test('a printed form gives its data back, names as they were written', async () => {
  const { code, out, err } = await fukushi('form', 'read', 'print.pdf');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual(JSON.parse(await readFile(file('data.json'), 'utf8')));
});

test('the data can be written to a file', async () => {
  const { code, out } = await fukushi('form', 'read', 'print.pdf', '--out', 'back.json');
  expect({ code, out }).toEqual({ code: 0, out: `${FORM} のデータを back.json に書き込みました。\n` });
  expect(JSON.parse(await readFile(file('back.json'), 'utf8'))).toHaveProperty('schemaVersion', '1');
});

test('a file that was cut off gives nothing', async () => {
  const bytes = await readFile(file('print.pdf'));
  await writeFile(file('cut.pdf'), bytes.subarray(0, Math.floor(bytes.length / 2)));
  const { code, out } = await fukushi('form', 'read', 'cut.pdf');
  expect({ code, out }).toEqual({ code: 1, out: '' });
});

test('the PDF is not written over by its data', async () => {
  const before = await readFile(file('print.pdf'));
  expect(await fukushi('form', 'read', 'print.pdf', '--out', './print.pdf')).toMatchObject({ code: 2, out: '' });
  expect(await readFile(file('print.pdf'))).toEqual(before);
});

test('data that were printed with an overlay are proved by it, and by no other', async () => {
  const report = 'chigasaki-r7/monthly-report';
  const field = { kind: 'text', name: 'area', label: '地区', basis: '見本市要綱（架空）', lines: 1, maxLength: 40 };
  const add = { op: 'add', id: 'contractor.phone', height: 110, labelColumns: 4, required: true, field };
  const head = { schemaVersion: '1', id: 'mihon', version: '1', municipality: '見本市', form: report, base: '1' };
  await writeFile(file('overlay.json'), JSON.stringify({ ...head, operations: [add] }));
  await writeFile(file('other.json'), JSON.stringify({ ...head, version: '2', operations: [add] }));
  const { out } = await fukushi('form', 'example', report);
  await writeFile(file('ext.json'), JSON.stringify({ ...JSON.parse(out), ext: { area: '見本地区' } }));
  await fukushi('form', 'render', report, 'ext.json', '--out', 'ext.pdf', '--overlay', 'overlay.json');
  const read = ['form', 'read', 'ext.pdf'];
  const proved = await fukushi(...read, '--overlay', 'overlay.json');
  expect({ code: proved.code, err: proved.err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(proved.out).ext).toEqual({ area: '見本地区' });
  expect(await fukushi(...read)).toMatchObject({ code: 1, err: expect.stringContaining('--overlay') });
  const otherwise = await fukushi(...read, '--overlay', 'other.json');
  expect(otherwise).toMatchObject({ code: 1, err: 'ext.pdf：印刷したときの上書きと違います。\n' });
});

test.each([
  ['blank.pdf', '記載内容が添付されていません'],
  ['data.json', 'PDF ではありません'],
  ['none.pdf', 'ファイル又はフォルダーがありません'],
])('%s is refused: %s', async (name, says) => {
  const { code, err } = await fukushi('form', 'read', name);
  expect(err).toContain(says);
  expect(code).toBe(1);
});
