import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rosterConsent } from '@fukushi-kit/official-forms';
import { beforeEach, expect, test } from 'vitest';
import type { PrintJob } from './print-job.ts';
import { type Printed, type PrintSettings, printJobs } from './print-jobs.ts';

const blank: PrintJob = { file: 'blank.pdf', definition: rosterConsent, data: null, mode: 'blank', copy: null };
const uncovered: PrintJob = {
  ...blank,
  file: 'filled.pdf',
  mode: 'filled',
  data: { person: { name: '見本 \u{30000}' } },
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-'));
});

async function printed(jobs: readonly PrintJob[], settings: Partial<PrintSettings> = {}): Promise<readonly Printed[]> {
  const all: Printed[] = [];
  for await (const one of printJobs(jobs, { folder, day: '2025-06-30', ...settings })) all.push(one);
  return all;
}

test('a print that stops leaves no file, and the next one is still made', async () => {
  const [stopped, written] = await printed([uncovered, blank]);
  expect(stopped).toMatchObject({ state: 'stopped', findings: [{ code: 'glyph-missing', path: ['person', 'name'] }] });
  expect(written).toMatchObject({ state: 'written', pages: 1 });
  expect(await readdir(folder)).toEqual(['blank.pdf']);
});

test('a missing font is told by its name, and nothing is written', async () => {
  const fonts = [{ name: '見本書体', path: join(folder, 'no-such-font.ttf') }];
  await expect(printed([blank], { fonts })).rejects.toThrow('見本書体');
  expect(await readdir(folder)).toEqual([]);
});

test('a folder is made where there is none', async () => {
  await printed([blank], { folder: join(folder, 'a/b') });
  expect(await readdir(join(folder, 'a/b'))).toEqual(['blank.pdf']);
});
