import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clauseLabel } from '@fukushi-kit/clause';
import { catalogues, columnsRead } from '@fukushi-kit/policy-check';
import { readCsv } from '@fukushi-kit/sheet';
import { describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

const controls = catalogues.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.controls));
const lineOf = (out: string, id: string) => out.split('\n').find((line) => line.startsWith(`${id} `));

describe('fukushi policy list', () => {
  test('shows every control of every catalogue with its clause, gravity and who decides it', async () => {
    const { code, out, err } = await called(['policy', 'list'], '.');
    expect([code, err]).toEqual([0, '']);
    expect(controls.filter(({ id }) => lineOf(out, id) === undefined)).toEqual([]);
    expect(lineOf(out, 'k10-2-o4')?.split(/ {2,}/)).toEqual([
      'k10-2-o4',
      'kashiwa-r7:10(2)オ',
      '共用IDの制限',
      '高',
      'データで判定',
    ]);
    expect(out).toContain('［k10-2］10(2)　セキュリティ要件');
    expect(out).toContain(`${controls.length} 項目`);
  });

  test.each<[argv: readonly string[], ids: readonly string[], count: number]>([
    [['--profile', 'kashiwa-r7'], ['kashiwa-r7'], 83],
    [['--profile', 'chigasaki-r7'], ['chigasaki-r7', 'chigasaki-r7-eco'], 62 + 57],
    [['--chapter', 'k11'], ['kashiwa-r7'], 2],
    [['--profile', 'chigasaki-r7', '--gravity', '重大'], ['chigasaki-r7'], 11],
    [['--profile', 'chigasaki-r7', '--gravity', 'critical'], ['chigasaki-r7'], 11],
  ])('%j', async (argv, ids, count) => {
    const { code, out } = await called(['policy', 'list', ...argv, '--json'], '.');
    const found: { catalogue: string }[] = JSON.parse(out);
    expect([code, found.length]).toEqual([0, count]);
    expect([...new Set(found.map(({ catalogue }) => catalogue))]).toEqual(ids);
  });

  test('goes to a spreadsheet with one header row and one row for each control', async () => {
    const folder = await emptyFolder();
    const { code, out } = await called(['policy', 'list', '--csv', 'list.csv'], folder);
    expect([code, out]).toEqual([0, `list.csv に ${controls.length} 行を書き込みました。\n`]);
    const bytes = await readFile(join(folder, 'list.csv'));
    const read = readCsv(bytes, { encoding: 'utf-8', reader: 'spreadsheet' });
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(read.ok && read.value.header.slice(0, 4)).toEqual(['目録', '章', '番号', '条項']);
    expect(read.ok && read.value.rows.map((row) => row[2])).toEqual(controls.map(({ id }) => id));
  });

  test.each<[what: string, argv: readonly string[], code: number, says: string]>([
    ['a chapter that is none', ['--profile', 'chigasaki-r7', '--chapter', 'k9'], 2, 'その番号の章はありません。'],
    ['a gravity that is none', ['--gravity', '最高'], 2, '重大、高、中、低、努力'],
    ['two outputs', ['--json', '--csv', 'a.csv'], 2, '--json は --csv と一緒に使えません。'],
    ['nothing left', ['--chapter', 'k11', '--gravity', '努力'], 1, '当てはまる点検項目がありません。'],
    ['a city without a contract', ['--profile', 'ise-r5'], 1, 'ise-r5：このプロフィールの仕様書には'],
  ])('%s is told', async (_what, argv, code, says) => {
    const folder = await emptyFolder();
    const { code: ended, out, err } = await called(['policy', 'list', ...argv], folder);
    expect([ended, out]).toEqual([code, '']);
    expect(err).toContain(says);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('fukushi policy explain', () => {
  test.each(controls)('tells of $id its clause, what is checked, and what it reads', async (control) => {
    const { code, out } = await called(['policy', 'explain', control.id], '.');
    const { code: ofJson, out: json } = await called(['policy', 'explain', control.id, '--json'], '.');
    expect([code, ofJson]).toEqual([0, 0]);
    expect(out).toContain(`${clauseLabel(control.clause)}（${control.clause}）`);
    expect(out).toContain(`  ${control.item}\n`);
    expect(out).not.toMatch(/undefined|null|\[object/);
    for (const { parameter } of control.parameters) expect(out).toMatch(new RegExp(`[（）ぁ-龠]+（${parameter}）。`));
    expect(JSON.parse(json)).toMatchObject({ id: control.id, columns: columnsRead(control.id) });
  });

  test('names the columns, the number that is agreed on with the word of the contract, and the sharers', async () => {
    const { out } = await called(['policy', 'explain', 'k9-6a'], '.');
    expect(out).toContain('  R14 事故台帳：番号、知った日、');
    expect(out).toContain('  初報までの時間（分）（first-report-minutes）。契約の語は「直ちに」です。');
    const shared = await called(['policy', 'explain', 'k10-2-a1'], '.');
    expect(shared.out).toContain('  k10-1-u1。同じ指摘は一件にまとめ、条項を並べて示します。');
  });

  test('tells of a doubt each way to read it and who settles it', async () => {
    const { out } = await called(['policy', 'explain', 'c8-1'], '.');
    expect(out).toContain('  chigasaki-r7:特記8/home-visit　');
    expect(out).toContain('（決める者：');
    expect(out).toContain('  - standing-consent　');
  });

  test('names what may have been meant where there is no such control', async () => {
    const { code, out, err } = await called(['policy', 'explain', '共用ID'], '.');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('近いもの：k10-2-o4。');
  });
});
