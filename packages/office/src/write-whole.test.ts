import { lstat, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { replaceWhole, writeWhole } from './write-whole.ts';

const bytes = new TextEncoder().encode('新しい');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-'));
});

test('a file that was there gives way to the complete new one, and nothing else is left', async () => {
  await writeFile(join(folder, 'a.pdf'), '古い');
  await writeWhole(join(folder, 'a.pdf'), bytes);
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('新しい');
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test('where a file cannot take its place, what was there stays and no piece is left', async () => {
  await mkdir(join(folder, 'a.pdf'));
  await expect(writeWhole(join(folder, 'a.pdf'), bytes)).rejects.toMatchObject({ code: 'EISDIR' });
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test('a folder that is not there is told by its code', async () => {
  await expect(writeWhole(join(folder, 'no/a.pdf'), bytes)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a device does not give way, and neither does a link to one', async () => {
  await symlink('/dev/null', join(folder, 'a.pdf'));
  await expect(writeWhole(join(folder, 'a.pdf'), bytes)).rejects.toMatchObject({ code: 'EEXIST' });
  expect((await lstat(join(folder, 'a.pdf'))).isSymbolicLink()).toBe(true);
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test('a link gives way itself, and the file that it leads to stays', async () => {
  await writeFile(join(folder, 'other.pdf'), '別の書類');
  await symlink(join(folder, 'other.pdf'), join(folder, 'a.pdf'));
  await writeWhole(join(folder, 'a.pdf'), bytes);
  expect(await readFile(join(folder, 'other.pdf'), 'utf8')).toBe('別の書類');
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('新しい');
});

test('what is refused while it is written leaves what was there', async () => {
  await writeFile(join(folder, 'a.csv'), '古い');
  await replaceWhole(join(folder, 'a.csv'), async (temporary) => {
    await writeFile(temporary, '半分');
    return false;
  });
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('古い');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('who could not read the old file cannot read the new one', async () => {
  await writeFile(join(folder, 'a.json'), '古い', { mode: 0o600 });
  await writeWhole(join(folder, 'a.json'), bytes);
  expect((await stat(join(folder, 'a.json'))).mode & 0o777).toBe(0o600);
});

test('a name may be as long as the file system takes', async () => {
  const name = `${'あ'.repeat(83)}.pdf`;
  await writeWhole(join(folder, name), bytes);
  expect(await readdir(folder)).toEqual([name]);
});

test('many files of one name written at once do not meet', async () => {
  await Promise.all(Array.from({ length: 20 }, () => writeWhole(join(folder, 'a.pdf'), bytes)));
  expect(await readdir(folder)).toEqual(['a.pdf']);
});
