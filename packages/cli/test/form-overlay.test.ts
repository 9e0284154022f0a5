import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { called } from './called.ts';

const FORM = 'chigasaki-r7/monthly-report';

const overlay = {
  schemaVersion: '1',
  id: 'mihon-monthly-report',
  version: '1',
  municipality: '見本市',
  form: FORM,
  base: '1',
  operations: [
    { op: 'label', id: 'report.due.label', from: '提出期限', to: '提出の期限' },
    {
      op: 'add',
      id: 'contractor.phone',
      height: 110,
      labelColumns: 4,
      required: true,
      field: {
        kind: 'text',
        name: 'neighbourhood',
        label: '自治会',
        basis: '見本市要綱（架空）',
        lines: 1,
        maxLength: 40,
      },
    },
  ],
};

const statutory = {
  ...overlay,
  form: 'chigasaki-r7/roster-consent',
  operations: [{ op: 'hide', id: 'person.name', from: '氏名' }],
};

let folder: string;
const file = (name: string) => join(folder, name);
const save = (name: string, json: unknown) => writeFile(file(name), JSON.stringify(json));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-'));
  await save('overlay.json', overlay);
  const [rename] = overlay.operations;
  await save('conflict.json', { ...overlay, operations: [{ ...rename, from: 'しめきり' }] });
  await save('statutory.json', statutory);
});
afterAll(() => rm(folder, { recursive: true }));

describe('fukushi form diff', () => {
  test('tells in Japanese what an overlay changes', async () => {
    const { out, code } = await called(['form', 'diff', FORM, 'overlay.json'], folder);
    expect(out.split('\n')).toEqual([
      'report.due.label：言葉「提出期限」→「提出の期限」',
      'ext.neighbourhood.label：加わった「自治会」',
      'ext.neighbourhood：加わった「自治会」',
      '',
    ]);
    expect(code).toBe(0);
  });

  test('refuses an overlay that meets something else than it expects', async () => {
    const { out, err, code } = await called(['form', 'diff', FORM, 'conflict.json'], folder);
    expect(err).toContain('見込み「しめきり」、今「提出期限」');
    expect({ out, code }).toEqual({ out: '', code: 1 });
  });

  test('refuses to drop a statutory item, and cites the clause', async () => {
    const { err, code } = await called(['form', 'diff', 'roster-consent', 'statutory.json'], folder);
    expect(err).toContain('basic-act-on-disaster-management:49-10(2)(i)');
    expect(code).toBe(1);
  });

  test('finds no difference between a form and itself', async () => {
    expect(await called(['form', 'diff', 'roster-consent', 'roster-consent'], folder)).toMatchObject({
      code: 0,
      out: '違いはありません。\n',
    });
  });
});

describe('a form with an overlay', () => {
  test('takes data with ext, says which required field is empty, and prints', async () => {
    const { out } = await called(['form', 'example', FORM, 'full'], folder);
    await save('data.json', { ...JSON.parse(out), ext: { neighbourhood: null } });
    const render = ['form', 'render', FORM, 'data.json', '--out', 'print.pdf'];
    const printed = await called([...render, '--overlay', 'overlay.json'], folder);
    expect(printed.err).toContain('必ず記入する欄が空です（自治会）');
    expect(printed.code).toBe(0);
    expect((await readFile(file('print.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const refused = await called([...render], folder);
    expect(refused.err).toContain('ext');
    expect(refused.code).toBe(1);
  });

  test('shows the schema of its data with ext', async () => {
    const { out } = await called(['form', 'schema', FORM, '--overlay', 'overlay.json'], folder);
    expect(JSON.parse(out).properties.ext.required).toEqual(['neighbourhood']);
  });

  test('prints blank', async () => {
    const { code } = await called(['form', 'blank', FORM, '--out', 'blank.pdf', '--overlay', 'overlay.json'], folder);
    expect(code).toBe(0);
  });
});

test.each(['simple', 'full', 'overflowing', 'names'])('fukushi form example gives the example %s', async (kind) => {
  const { out } = await called(['form', 'example', 'roster-consent', kind], folder);
  expect(JSON.parse(out)).toHaveProperty('schemaVersion', '1');
});

test('fukushi form example refuses a kind that is not there', async () => {
  expect(await called(['form', 'example', 'roster-consent', 'none'], folder)).toMatchObject({ code: 2, out: '' });
});
