import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '@fukushi-kit/schema';
import { type Database, restoreBackup, verifyAuditLogs } from '@fukushi-kit/store';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../src/hand-out/make-backup.ts';
import { keepDraft } from '../src/record/drafts.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { sampleFolder } from '../src/sample/sample-file.ts';
import { appTables } from '../src/tables/app-tables.ts';
import type { Who } from '../src/who.ts';
import { printedTexts } from './printed-texts.ts';
import { careManager, careStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const CONTRACT = 'chigasaki-r7-mihonkai';
const PATH = `/contracts/${CONTRACT}/erasure`;
const second: Who = { ...careManager, account: 'second-manager', login: 'second-manager', displayName: '見本 二番子' };
const WISH = {
  endedOn: '2026-03-10',
  responsibleRole: 'センター長',
  responsibleName: '証明 長子',
  consultedOn: '2026-03-12',
};

/** Everything that the database holds, table by table, but what signs people in and the queue's own words. */
async function dump(db: Database): Promise<ReadonlyMap<string, string>> {
  return db.asOwner(async (tx) => {
    const tables = await tx.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const texts = new Map<string, string>();
    for (const { name } of tables) {
      const rows = await tx.query<{ text: string }>(`select t::text as text from ${name} t`);
      texts.set(name, rows.map(({ text }) => text).join('\n'));
    }
    return texts;
  });
}

describe('the end of a contract: backups, erasure (消去) and its certificate', () => {
  let app: TestApp;
  let folder: string;
  let names: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'erasure-'));
    // Where the tests run as root, the server runs as somebody else.
    await chmod(folder, 0o755);
    app = await openTestApp(enterSample, '2026-04-15T01:00:00Z');
    const cases = (await sampleFolder('samples/chigasaki-2025-06/cases/')) as readonly Case[];
    // Names that nobody else in the sample has, wherever the contract keeps something.
    names = cases.map((_, index) => `消える 人${index}`);
    await app.db.asTenant(careStaff, async (tx) => {
      for (const [index, { person }] of cases.entries()) {
        await tx.query(`update record set body = replace(body::text, $2, $3)::jsonb where contract = $1`, [
          CONTRACT,
          person.name,
          names[index],
        ]);
      }
      const draft = { baseVersion: null, body: { name: names[0] } };
      await keepDraft(tx, `/contracts/${CONTRACT}/persons/1/plan`, draft);
      const order = ['p-1', CONTRACT, names[0]];
      await tx.query(
        `insert into print_order (id, contract, title, day, state) values ($1, $2, $3, '2026-04-15', 'done')`,
        order,
      );
      await tx.query(`insert into print_sheet (print_order, place, name, job) values ('p-1', 0, $1, $2)`, [
        `${names[1]}.pdf`,
        JSON.stringify({ data: { name: names[2] } }),
      ]);
      await tx.query(
        `insert into hand_out (id, contract, purpose, recipient, recipient_kind, way, conditions, chosen, state, asked_at)
         values ('h-1', $1, $2, '市', 'city', 'network', '{}', '{}', 'asked', now())`,
        [CONTRACT, names[3]],
      );
    });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const page = async (who: Who, path = PATH): Promise<string> => (await app.get(who, path)).text();
  /** The number of the erasure that waits for a decision. */
  const asked = async (): Promise<string> => {
    const [row] = await app.db.asTenant(careManager, (tx) =>
      tx.query<{ id: string }>(`select id from erasure where state = 'asked'`),
    );
    return row?.id ?? '';
  };
  const decide = async (who: Who, id: string, deed: string, once: string = crypto.randomUUID()): Promise<number> =>
    (await app.post(who, `${PATH}/${id}/decide`, { deed, once })).status;

  test('a backup comes back: the app opens it, with the same rows and the same chains', async () => {
    const file = join(folder, 'before.age');
    const identity = await generateX25519Identity();
    const key = { identities: [identity] };
    const manifest = await makeBackup(app.db, file, { recipients: [await identityToRecipient(identity)] });
    const place = { folder: join(folder, 'restored') };
    const report = await restoreBackup(file, key, place, appTables);
    expect(report.tables).toEqual(manifest.tables);
    expect(report.audit).toEqual(manifest.audit);
    expect(report.audit.every(({ verdict }) => verdict.intact)).toBe(true);
    const again = await openTestApp(async () => undefined, '2026-04-15T01:00:00Z', place);
    const restored = await dump(again.db);
    const now = await dump(app.db);
    for (const table of ['public.record', 'public.contract', 'public.draft', 'store.audit', 'store.audit_head']) {
      expect(restored.get(table), table).toBe(now.get(table));
    }
    expect((await again.get(careStaff, `/contracts/${CONTRACT}/hand-outs`)).status).toBe(200);
    expect(await (await again.get(careStaff, `/contracts/${CONTRACT}/persons`)).text()).toContain(names[0]);
    await again.close();
    const other = { identities: [await generateX25519Identity()] };
    await expect(restoreBackup(file, other, { folder: null }, appTables)).rejects.toMatchObject({
      code: 'wrong-key',
    });
  });

  test('what could not be written is noted by nobody', async () => {
    const lock = { recipients: [await identityToRecipient(await generateX25519Identity())] };
    await expect(makeBackup(app.db, join(folder, 'before.age'), lock)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    const copies = await app.db.asTenant(careStaff, (tx) => tx.query('select file from backup_copy'));
    expect(copies).toEqual([{ file: 'before.age' }]);
  });

  test('staff may not ask for it, others see nothing, and what is missing is said at its field', async () => {
    expect((await app.post(careStaff, PATH, WISH)).status).toBe(403);
    for (const who of [otherStaff, cityOfficer]) expect((await app.get(who, PATH)).status).toBe(404);
    const wrong = await app.post(careManager, PATH, { ...WISH, endedOn: '2026-04-16', responsibleName: '' });
    expect(wrong.status).toBe(422);
    const text = await wrong.text();
    expect(text).toContain('今日より後の日には消せません');
    expect(text).toContain('責任者の氏名を書いてください');
  });

  test('whoever asked may not approve, and a refusal erases nothing', async () => {
    expect((await app.post(careManager, PATH, WISH)).status).toBe(303);
    expect((await app.post(second, PATH, WISH)).status).toBe(409);
    const id = await asked();
    expect(await decide(careManager, id, 'approve')).toBe(403);
    expect(await decide(careStaff, id, 'approve')).toBe(403);
    expect(await page(second)).toContain('個別避難計画の対象者の記録');
    expect(await decide(second, id, 'refuse')).toBe(303);
    const held = await dump(app.db);
    for (const name of names) expect(held.get('public.record')).toContain(name);
  });

  test('a second manager approves: no name is left in any table, and every chain stays whole', async () => {
    const printed = await app.post(careStaff, `/contracts/${CONTRACT}/policy/print`);
    expect(printed.status).toBe(303);
    expect((await app.post(careManager, PATH, WISH)).status).toBe(303);
    const once = crypto.randomUUID();
    const id = await asked();
    for (const status of [303, 303]) expect(await decide(second, id, 'approve', once)).toBe(status);
    for (const [table, text] of await dump(app.db)) {
      for (const name of names) expect(text.includes(name), `${table} holds a name`).toBe(false);
    }
    const audits = await app.db.asTenant(careManager, (tx) =>
      tx.query<{ text: string }>(`select text from store.audit where kind = 'erasure' order by sequence`),
    );
    expect(audits.map(({ text }) => JSON.parse(text).deed)).toEqual(['ask', 'refuse', 'ask', 'erase']);
    expect((await app.post(careManager, '/trail/verify')).status).toBe(200);
    expect(await (await app.post(careManager, '/trail/verify')).text()).toContain('壊れていません');
  });

  test('what is another contract stays', async () => {
    const [row] = await app.db.asOwner((tx) =>
      tx.query<{ count: number }>(`select count(*)::int as count from record where contract = 'kashiwa-r7-mihon'`),
    );
    expect(row?.count).toBeGreaterThan(0);
  });

  test('the certificate stays open until each backup that still holds the data is recorded as destroyed', async () => {
    const text = await page(careManager);
    expect(text).toContain('before.age');
    expect(text).toContain('まだ渡せません');
    const [, erasure = ''] = /action="[^"]*\/backups\/([0-9a-f-]+)"/.exec(text) ?? [];
    const [done] = await app.db.asTenant(careManager, (tx) =>
      tx.query<{ id: string }>(`select id from erasure where state = 'erased'`),
    );
    const certificate = `${PATH}/${done?.id}/certificate`;
    expect((await app.post(careManager, certificate)).status).toBe(409);
    const backup = `${PATH}/backups/${erasure}`;
    expect((await app.post(careStaff, backup)).status).toBe(403);
    const wrong = await app.post(careManager, backup, { [`destroyedOn-${erasure}`]: '2026-04-16' });
    expect(wrong.status).toBe(422);
    const fields = { [`destroyedOn-${erasure}`]: '2026-04-15', [`destroyedWay-${erasure}`]: '媒体の破壊' };
    expect((await app.post(careManager, backup, fields)).status).toBe(303);
    expect((await app.post(careManager, backup, fields)).status).toBe(409);
    const order = (await app.post(careManager, certificate)).headers.get('location') ?? '';
    expect(order).toMatch(/^\/prints\//);
    expect(await page(careManager)).toContain('残っているバックアップはありません');
    const copies = await printedTexts(app, careManager, order);
    expect(copies).toHaveLength(2);
    for (const text of copies) {
      for (const said of ['廃棄・消去証明書', '証明長子', 'センター長', '令和8年3月10日', '令和8年4月15日'])
        expect(text).toContain(said);
      // What was erased, by kind and count, and the backup that was destroyed.
      expect(text).toContain('個別避難計画の対象者の記録');
      expect(text).toContain('before.age');
      expect(text).toContain('媒体の破壊');
      for (const name of names) expect(text).not.toContain(name.replaceAll(' ', ''));
    }
    expect(app.errors).toEqual([]);
  });
});

describe('what was handed in', () => {
  test('becomes the city’s when its contractor erases the rest', async () => {
    const app = await openTestApp(enterSample, '2026-04-15T01:00:00Z');
    try {
      const fields = { catalogue: 'chigasaki-r7', asOf: '2026-04-15' };
      await app.post(careManager, `/contracts/${CONTRACT}/policy/hand-in`, fields);
      await app.post(careManager, PATH, WISH);
      const [row] = await app.db.asTenant(careManager, (tx) => tx.query<{ id: string }>('select id from erasure'));
      expect((await app.post(second, `${PATH}/${row?.id}/decide`, { deed: 'approve' })).status).toBe(303);
      const rows = await app.db.asOwner((tx) =>
        tx.query(`select tenant, shared_with from record where contract = $1 and kind = 'policy-result'`, [CONTRACT]),
      );
      expect(rows).toEqual([{ tenant: 'chigasaki', shared_with: null }]);
      expect((await verifyAuditLogs(app.db.url)).every(({ verdict }) => verdict.intact)).toBe(true);
      expect(app.errors).toEqual([]);
    } finally {
      await app.close();
    }
  });
});
