import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '@fukushi-kit/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Called, called, emptyFolder } from './called.ts';
import { pdfText } from './pdf-text.ts';

const SAMPLE = fileURLToPath(new URL('../../../samples/chigasaki-2025-06', import.meta.url));

async function copyOfSample(): Promise<string> {
  const folder = await emptyFolder();
  await cp(SAMPLE, join(folder, 'month'), { recursive: true });
  return folder;
}

async function changeCase(folder: string, file: string, change: (content: Case) => void): Promise<void> {
  const path = join(folder, 'month/cases', file);
  const content = JSON.parse(await readFile(path, 'utf8')) as Case;
  change(content);
  await writeFile(path, JSON.stringify(content));
}

describe('the sample month of Chigasaki', () => {
  let folder = '';
  let result: Called;

  beforeAll(async () => {
    folder = await copyOfSample();
    result = await called(['month', 'month', '--out', 'out'], folder);
  }, 60_000);

  test('is done without findings that stop it', () => {
    expect(result.err).toBe('');
    expect(result.code).toBe(0);
  });

  test.each<[number: string, word: string, clause: string]>([
    ['2025-06-001', '対象', 'chigasaki-r7:6(1)'],
    ['2025-06-002', '対象', 'chigasaki-r7:6(2)'],
    ['2025-06-003', '対象', 'chigasaki-r7:6(1)'],
    ['2025-06-004', '対象', 'chigasaki-r7:6(1)'],
    ['2025-06-005', '対象外', 'chigasaki-r7:6'],
    ['2025-06-006', '未決', 'chigasaki-r7:6'],
    ['2025-06-007', '対象', 'chigasaki-r7:6(3)'],
    ['2025-06-008', '対象', 'chigasaki-r7:6(2)'],
  ])('%s is %s by %s', (number, word, clause) => {
    const row = result.out.split('\n').find((line) => line.startsWith(number));
    expect(row?.split(/ +/).slice(1, 3)).toEqual([word, clause]);
  });

  test('says the day it is due and the counts of the report', () => {
    expect(result.out).toContain('令和7年6月分の提出期限：令和7年7月10日（木）');
    expect(result.out).toContain('様式1 6件（新規 5、更新 1）、様式2 6件');
    expect(result.out).toContain('訪問の日。［設定の標準。協議の記録はない］（疑義 chigasaki-r7:6/judged-on）');
    expect(result.out).toContain('（疑義 chigasaki-r7:9(2)/report-month）');
  });

  test('writes three copies of Form 1 and two of Form 2 for each plan, the report, and blank sheets', async () => {
    const files = await readdir(join(folder, 'out'));
    expect(files).toHaveLength(6 * 5 + 2 + 2);
    expect(files.filter((name) => !name.endsWith('.pdf'))).toEqual([]);
    expect(files.filter((name) => name.startsWith('2025-06-001-'))).toHaveLength(5);
    expect(files.filter((name) => /^2025-06-00[56]/.test(name))).toEqual([]);
  });

  test('no name of a person is in a file name or in what was said', async () => {
    const cases = await readdir(join(SAMPLE, 'cases'));
    const names = await Promise.all(
      cases.map(async (file) => JSON.parse(await readFile(join(SAMPLE, 'cases', file), 'utf8')).person.name as string),
    );
    const said = result.out + (await readdir(join(folder, 'out'))).join('\n');
    expect(names.filter((name) => said.includes(name))).toEqual([]);
  });

  test.each<[file: string, name: string]>([
    ['2025-06-001-様式1-正本.pdf', '見本 太郎'],
    ['2025-06-002-様式1-正本.pdf', '髙橋 見本子'],
    ['2025-06-003-様式1-副本（対象者）.pdf', '𠮷田 例太'],
    ['2025-06-004-様式2-正本.pdf', '辻\u{E0100} 仮名子'],
  ])('%s holds the name exactly as it is written: %s', async (file, name) => {
    const attached = name.replaceAll(/\s/g, '');
    expect(await pdfText(join(folder, 'out', file))).toContain(attached);
  });

  test('long words of 001 are whole on a continuation sheet', async () => {
    const content = JSON.parse(await readFile(join(SAMPLE, 'cases/001.json'), 'utf8'));
    const text = await pdfText(join(folder, 'out/2025-06-001-様式1-正本.pdf'));
    expect(text).toContain('別紙1');
    for (const line of content.plan.findings.text.split('\n')) expect(text).toContain(line.replaceAll(/\s/g, ''));
  });

  test('a second run gives the same bytes', async () => {
    const path = join(folder, 'out/2025-06-003-様式1-正本.pdf');
    const before = await readFile(path);
    await called(['month', 'month', '--out', 'out'], folder);
    expect((await readFile(path)).equals(before)).toBe(true);
  }, 60_000);
});

describe('a month with something wrong', () => {
  test('an omission stops the sheet of that person only, and ends with 1', async () => {
    const folder = await copyOfSample();
    await changeCase(folder, '001.json', ({ plan }) => {
      if (plan !== null) plan.destinations = null;
    });
    const { code, out } = await called(['month', 'month', '--out', 'out'], folder);
    const files = await readdir(join(folder, 'out'));
    expect(code).toBe(1);
    expect(out).toContain('様式1は止めました');
    expect(files.filter((name) => name.startsWith('2025-06-001-様式1'))).toEqual([]);
    expect(files.filter((name) => name.startsWith('2025-06-002-様式1'))).toHaveLength(3);
  }, 60_000);

  test('a letter that no typeface covers stops that print and says which', async () => {
    const folder = await copyOfSample();
    await changeCase(folder, '001.json', ({ person, plan }) => {
      for (const who of [person, plan?.person ?? person]) who.name = '見本 \u{30000}';
    });
    const { code, out } = await called(['month', 'month', '--out', 'out'], folder);
    const files = await readdir(join(folder, 'out'));
    expect(code).toBe(1);
    expect(out).toContain('U+30000');
    expect(files.filter((name) => name.startsWith('2025-06-001'))).toEqual([]);
    expect(files.filter((name) => name.startsWith('2025-06-002'))).toHaveLength(5);
  }, 60_000);

  test('every fault of every file is told at once, and nothing is printed', async () => {
    const folder = await copyOfSample();
    await writeFile(join(folder, 'month/month.json'), '{"schemaVersion": "1"}');
    await writeFile(join(folder, 'month/cases/003.json'), '{');
    await writeFile(join(folder, 'month/cases/009.json'), await readFile(join(folder, 'month/cases/001.json')));
    const { code, err } = await called(['month', 'month', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(err).toContain('month/month.json：対象月：項目がありません。');
    expect(err).toContain('month/cases/003.json：JSON として読めません');
    expect(err).toContain('month/cases/009.json：整理番号：同じ整理番号');
    await expect(readdir(join(folder, 'out'))).rejects.toThrow();
  });

  test('a record is read whatever the case of its ending, and what is not read is told', async () => {
    const folder = await copyOfSample();
    await rename(join(folder, 'month/cases/001.json'), join(folder, 'month/cases/001.JSON'));
    await rename(join(folder, 'month/cases/002.json'), join(folder, 'month/cases/002.json.txt'));
    const { code, out, err } = await called(['month', 'month', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(out).toContain('2025-06-001');
    expect(out).not.toContain('2025-06-002');
    expect(err).toBe('cases の中の、名前が .json で終わらないファイルは読んでいません：002.json.txt\n');
  }, 60_000);

  test('a sheet of an earlier run that was not made again is told', async () => {
    const folder = await copyOfSample();
    await mkdir(join(folder, 'out'));
    const names = ['2025-06-001-様式1-正本.pdf', '2025-06-005-様式1-正本.pdf', '2024-06-005-様式1-正本.pdf'];
    for (const name of names) await writeFile(join(folder, 'out', name), 'earlier');
    const { code, err } = await called(['month', 'month', '--out', 'out'], folder);
    expect([code, err]).toEqual([
      0,
      '前に印刷したもので、今回は作っていないものが out に残っています：2025-06-005-様式1-正本.pdf\n',
    ]);
  }, 60_000);

  test('a profile without evacuation plans is refused, and nothing is printed', async () => {
    const folder = await copyOfSample();
    const { code, err } = await called(['month', 'month', '--profile', 'kashiwa-r7', '--out', 'out'], folder);
    expect([code, err]).toEqual([1, 'kashiwa-r7：このプロフィールには、対象者を決める規則がありません。\n']);
    await expect(readdir(join(folder, 'out'))).rejects.toThrow();
  });

  test('a file where the folder should be is told', async () => {
    const folder = await copyOfSample();
    await writeFile(join(folder, 'out'), 'a file');
    const { code, err } = await called(['month', 'month', '--out', 'out'], folder);
    expect([code, err]).toEqual([1, 'out：同じ名前のものが既にあります。\n']);
  });

  test('a folder in the place of one file leaves that file out and prints the rest', async () => {
    const folder = await copyOfSample();
    await mkdir(join(folder, 'out/2025-06-001-様式1-正本.pdf'), { recursive: true });
    const { code, out } = await called(['month', 'month', '--out', 'out'], folder);
    expect(code).toBe(1);
    expect(out).toContain('2025-06-001-様式1-正本.pdf：フォルダーです。');
    const files = await readdir(join(folder, 'out'));
    expect(files.filter((name) => name.startsWith('.'))).toEqual([]);
    expect(files).toHaveLength(34);
  }, 60_000);
});
