import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@fukushi-kit/calendar';
import { bookKinds, type CatalogueId, catalogue } from '@fukushi-kit/policy-check';
import { readRegisters } from '@fukushi-kit/policy-check/registers';
import { describe, expect, test } from 'vitest';
import { called, emptyFolder } from './called.ts';

const BESIDE = ['README', 'agreement-exclusions', 'agreement-parameters', 'agreement-readings', 'coverage'];
const stem = (name: string) => name.slice(0, name.lastIndexOf('.'));

/** The names of the files of all books that some catalogues read, and of those that are always kept. */
function namesFor(ids: readonly CatalogueId[]): readonly string[] {
  const controls = ids.flatMap((id) => catalogue(id).chapters.flatMap((chapter) => chapter.controls));
  const read = new Set(controls.flatMap(({ registers }) => registers));
  const always = ['contract', 'confirmations', 'waivers'];
  const own = bookKinds.filter(({ name }) => read.has(name) || always.includes(name)).map(({ file }) => file);
  return [...own, ...BESIDE].toSorted();
}

describe('fukushi policy registers init', () => {
  test.each<[argv: readonly string[], ids: readonly CatalogueId[], end: string]>([
    [[], ['kashiwa-r7', 'chigasaki-r7', 'chigasaki-r7-eco'], '.csv'],
    [['--profile', 'kashiwa-r7'], ['kashiwa-r7'], '.csv'],
    [['--profile', 'chigasaki-r7', '--xlsx'], ['chigasaki-r7', 'chigasaki-r7-eco'], '.xlsx'],
  ])('%j writes an empty table of every register that is read, and they can be checked', async (argv, ids, end) => {
    const folder = await emptyFolder();
    const { code, out, err } = await called(['policy', 'registers', 'init', 'registers', ...argv], folder);
    const names = await readdir(join(folder, 'registers'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`registers に ${names.length} 件のファイルを書き込みました。`);
    expect(names.map(stem).toSorted()).toEqual(namesFor(ids));
    expect(names.filter((name) => !name.endsWith(end))).toEqual(['README.txt']);
    const files = names
      .filter((name) => name !== 'README.txt')
      .map(async (name) => ({
        name,
        bytes: await readFile(join(folder, 'registers', name)),
      }));
    const read = await readRegisters(await Promise.all(files), plainDate('2026-04-15'));
    expect(read.ok && [read.findings, read.agreement.parameters]).toEqual([[], []]);
    const asked = ['--profile', ids[0] ?? '', '--as-of', '2026-04-15'];
    const checked = await called(['policy', 'check', 'registers', ...asked, '--json'], folder);
    const { reports } = JSON.parse(checked.out);
    expect([checked.code, checked.err, reports[0].counts.conforming, reports[0].counts.nonconforming]).toEqual([
      0,
      '',
      0,
      0,
    ]);
  });

  test('the README says what each file is for, which controls read it, and which numbers are wanted', async () => {
    const folder = await emptyFolder();
    await called(['policy', 'registers', 'init', '.', '--profile', 'kashiwa-r7'], folder);
    const text = await readFile(join(folder, 'README.txt'), 'utf8');
    expect(text.startsWith('\uFEFF台帳のひな形\r\n')).toBe(true);
    for (const name of await readdir(folder)) if (name !== 'README.txt') expect(text).toContain(name);
    expect(text).toContain('ids.csv　R2 ID台帳\r\n  情報システムの利用者IDと保有者。\r\n  読む点検項目 ');
    expect(text).toContain('\r\n  初報までの時間（分）　k9-6a k9-6c\r\n');
    expect(text).not.toMatch(/undefined|[^\r]\n/);
  });

  test('a register that is there is never written over, and no other is written then', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'ids.csv'), 'kept');
    const { code, out, err } = await called(['policy', 'registers', 'init', '.'], folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe('ids.csv：同じ名前のものが既にあります。\n誤りがあるため、何も書き込んでいません。\n');
    expect(await readdir(folder)).toEqual(['ids.csv']);
    expect(await readFile(join(folder, 'ids.csv'), 'utf8')).toBe('kept');
  });

  test.each<[what: string, argv: readonly string[], code: number, says: string]>([
    ['a file for a folder', ['file'], 1, 'file：'],
    ['a profile that is none', ['new', '--profile', 'nowhere'], 2, 'その番号の市町村プロフィールはありません。'],
    ['no folder', [], 2, '引数が足りません：folder'],
  ])('%s is told', async (_what, argv, code, says) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'file'), '');
    const { code: ended, err } = await called(['policy', 'registers', 'init', ...argv], folder);
    expect([ended, err.includes(says)]).toEqual([code, true]);
    expect(await readdir(folder)).toEqual(['file']);
  });
});
