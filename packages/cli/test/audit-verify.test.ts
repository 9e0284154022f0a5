import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendAudit, type Database, exportAudit, openDatabase } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { called } from './called.ts';

let db: Database;
let folder: string;
let lines: readonly string[];
let head: { readonly sequence: number; readonly hash: string };

const exported = (tenant: string): Promise<readonly string[]> =>
  db.asTenant({ tenant, account: '1' }, async (tx) => {
    const all: string[] = [];
    for await (const line of exportAudit(tx)) all.push(line);
    return all;
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fukushi-'));
  db = await openDatabase({ folder: null }, []);
  await db.asOwner((tx) =>
    tx.query(`INSERT INTO store.tenant (id, name) VALUES ('city', '見本市'), ('north', '見本')`),
  );
  for (const id of ['p-1', 'p-2', 'p-3', 'p-4', 'p-5']) {
    for (const tenant of ['city', 'north']) {
      await db.asTenant({ tenant, account: 'a-1' }, (tx) => appendAudit(tx, { deed: 'view', kind: 'plan', id }));
    }
  }
  lines = await exported('city');
  ({ head } = JSON.parse(lines[0] ?? ''));
  await writeFile(join(folder, 'city.jsonl'), lines.join(''));
});
afterAll(() => db.close());

const verify = (text: string, ...more: readonly string[]) => called(['audit', 'verify', '-', ...more], folder, text);

describe('fukushi audit verify of a file', () => {
  test('says that the log is whole, and its head to be written down', async () => {
    const whole = `監査記録は 5 件で、すべてつながっています。最後の値 5:${head.hash}\n`;
    const file = await called(['audit', 'verify', 'city.jsonl'], folder);
    expect(file).toEqual({ code: 0, out: `city.jsonl：${whole}`, err: '' });
    expect(await verify(lines.join(''))).toEqual({ code: 0, out: `標準入力：${whole}`, err: '' });
    expect(await verify(lines.join(''), '--anchor', `5:${head.hash}`)).toMatchObject({ code: 0 });
  });

  const without = (...gone: readonly number[]): string => lines.filter((_, place) => !gone.includes(place)).join('');
  const changed = (from: string, to: string): string => lines.join('').replace(from, to);

  test.each<[title: string, text: () => string, said: string]>([
    [
      'an entry that was edited',
      () => changed('"id":"p-3"', '"id":"p-9"'),
      '3 番で途切れています。内容が書き換えられています。',
    ],
    ['an entry that is gone', () => without(2), '2 番で途切れています。この番号の記録がありません。'],
    ['last entries that are gone', () => without(4, 5), '4 番で途切れています。この番号から後の記録がありません。'],
    [
      'an entry twice',
      () => [...lines.slice(0, 3), ...lines.slice(2)].join(''),
      '3 番で途切れています。記録の並びが番号の順になっていません。',
    ],
    [
      'another head',
      () => changed(`"head":{"sequence":5`, `"head":{"sequence":4`),
      '5 番で途切れています。最後の記録が、先頭に控えてある値と違います。',
    ],
  ])('names the place of %s and ends with 1', async (_, text, said) => {
    expect(await verify(text())).toEqual({ code: 1, out: '', err: `標準入力：監査記録の ${said}\n` });
  });

  test('names a log that is whole but is not the one that was written down', async () => {
    const { code, err } = await verify(lines.join(''), '--anchor', `3:${'ab'.repeat(32)},5:${head.hash}`);
    expect([code, err]).toEqual([
      1,
      '標準入力：監査記録の 3 番で途切れています。控えておいた値と違います。記録が作り直されたおそれがあります。\n',
    ]);
    const longer = await verify(lines.join(''), '--anchor', `9:${'ab'.repeat(32)}`);
    expect(longer.err).toContain('6 番で途切れています。この番号から後の記録がありません。');
  });

  test.each([
    ['nothing', '', '1行目：監査記録の最後の番号と値を控えた行ではありません。'],
    ['no head', '{"head":null}\n', '1行目：監査記録の最後の番号と値を控えた行ではありません。'],
    ['no JSON', 'x\n', '1行目：監査記録の行ではありません。'],
    [
      'an entry that is none',
      `{"head":{"sequence":1,"hash":"ab"}}\n{"sequence":1}\n`,
      '2行目：監査記録の行ではありません。',
    ],
    ['null for an entry', `{"head":{"sequence":1,"hash":"ab"}}\nnull\n`, '2行目：監査記録の行ではありません。'],
    ['a line that is cut', `{"head":{"sequence":1,"hash":"ab"}}\n{"seq`, '2行目：行が途中で切れています。'],
  ])('refuses %s by its line', async (_, text, said) => {
    expect(await verify(text)).toEqual({ code: 1, out: '', err: `標準入力：${said}\n` });
  });

  test('refuses a file that is not there, and one that is no UTF-8', async () => {
    expect(await called(['audit', 'verify', 'none.jsonl'], folder)).toMatchObject({
      code: 1,
      err: 'none.jsonl：ファイル又はフォルダーがありません。\n',
    });
    await writeFile(join(folder, 'sjis.jsonl'), Buffer.from([0x8c, 0xa9, 0x0a]));
    expect((await called(['audit', 'verify', 'sjis.jsonl'], folder)).err).toContain('UTF-8 ではありません');
  });

  test('never holds more than a line that is too long', async () => {
    expect(await verify('x'.repeat(3_000_000))).toMatchObject({
      code: 1,
      err: '標準入力：1行目：行が途中で切れています。\n',
    });
  });
});

describe('fukushi audit verify of a database', () => {
  const database = (...more: readonly string[]) =>
    called(['audit', 'verify', '--database-url', db.url, ...more], folder);

  test('verifies the log of every organisation, or of one', async () => {
    const all = await database();
    expect([all.code, all.err, all.out.match(/^\w+/gm)]).toEqual([0, '', ['city', 'north']]);
    const one = await database('--tenant', 'city', '--anchor', `5:${head.hash}`);
    expect(one).toMatchObject({ code: 0, out: expect.stringContaining(`city：監査記録は 5 件で`) });
  });

  test('names the organisation whose log is broken, and ends with 1', async () => {
    await db.asOwner(async (tx) => {
      await tx.query('ALTER TABLE store.audit DISABLE TRIGGER only_added_to');
      await tx.query(`DELETE FROM store.audit WHERE tenant = 'north' AND sequence = 2`);
      await tx.query('ALTER TABLE store.audit ENABLE ALWAYS TRIGGER only_added_to');
    });
    const { code, out, err } = await database();
    expect([code, err]).toEqual([1, 'north：監査記録の 2 番で途切れています。この番号の記録がありません。\n']);
    expect(out).toMatch(/^city：/);
  });

  test('says what stands in the way, without the password', async () => {
    const tried = (url: string) => called(['audit', 'verify', '--database-url', url], folder);
    const answers = [
      await tried('postgresql://a:secret@127.0.0.1:1/x'),
      await tried(db.url.replace(/postgres:[^@]+@/, 'postgres:secret@')),
      await tried(db.url.replace(/postgres$/, 'nowhere')),
      await tried(db.url.replace(/postgres$/, 'template1')),
      await database('--tenant', 'nobody'),
    ];
    expect(answers.map(({ code, err }) => [code, err])).toEqual([
      [1, 'データベースにつながりません。\n'],
      [1, 'データベースの利用者名かパスワードが違います。\n'],
      [1, 'その名前のデータベースはありません。\n'],
      [1, 'このデータベースには監査記録がありません。\n'],
      [1, '監査記録のある組織がありません。\n'],
    ]);
  });
});

test.each([
  ['neither a file nor a database', [], '監査記録のファイルか --database-url のどちらか一方を指定してください。'],
  ['both', ['x', '--database-url', 'y'], '監査記録のファイルか --database-url のどちらか一方を指定してください。'],
  ['an organisation of a file', ['x', '--tenant', 'y'], '--tenant は --database-url と一緒に使います。'],
  ['an anchor that is none', ['x', '--anchor', '5'], '--anchor：「番号:値」の形ではありません。'],
])('fukushi audit verify refuses %s as wrong use', async (_, words, said) => {
  const { code, err } = await called(['audit', 'verify', ...words], folder);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});
