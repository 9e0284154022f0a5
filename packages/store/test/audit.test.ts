import { createHash } from 'node:crypto';
import { canonicalJson } from '@fukushi-kit/rule';
import {
  type AuditEntry,
  type AuditHead,
  appendAudit,
  auditHead,
  type Database,
  exportAudit,
  readAudit,
  verifyAudit,
} from '@fukushi-kit/store';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { city, cityWithTwoContractors, north, south } from './two-tenants.ts';

let db: Database;

beforeAll(async () => {
  db = await cityWithTwoContractors();
});
afterAll(() => db.close());

const view = { deed: 'view', kind: 'plan', id: 'p-1' };

/** A tenant of its own with a log of `length` entries. */
async function logOf(tenant: string, length: number): Promise<{ entries: readonly AuditEntry[]; head: AuditHead }> {
  await db.asOwner((tx) => tx.query(`INSERT INTO store.tenant (id, name) VALUES ($1, '見本')`, [tenant]));
  return db.asTenant({ tenant, account: '1' }, async (tx) => {
    for (const place of Array(length).keys()) await appendAudit(tx, { ...view, id: `p-${place + 1}` });
    return { entries: await readAudit(tx), head: await auditHead(tx) };
  });
}

/** What somebody does who holds all rights on the database and knows its triggers. */
async function tamper(sql: string, values: readonly unknown[] = []): Promise<void> {
  const triggers = ['audit DISABLE TRIGGER USER', 'audit_head DISABLE TRIGGER USER'];
  const again = [
    'audit ENABLE ALWAYS TRIGGER only_added_to',
    'audit_head ENABLE ALWAYS TRIGGER never_removed',
    'audit_head ENABLE ALWAYS TRIGGER by_one_entry',
  ];
  await db.asOwner(async (tx) => {
    for (const each of triggers) await tx.query(`ALTER TABLE store.${each}`);
    await tx.query(sql, values);
    for (const each of again) await tx.query(`ALTER TABLE store.${each}`);
  });
}

const verified = (tenant: string, anchors: readonly AuditHead[] = []): Promise<unknown> =>
  db.asTenant({ tenant, account: '1' }, async (tx) => verifyAudit(await readAudit(tx), await auditHead(tx), anchors));

describe('an entry', () => {
  test('tells who did what to which record when, and holds the hash of the one before', async () => {
    const { entries, head } = await logOf('told', 2);
    const [first, second] = entries;
    expect(first).toMatchObject({ tenant: 'told', account: '1', ...view, digest: null, previous: '0'.repeat(64) });
    expect(first?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(second).toMatchObject({ sequence: 2, previous: first?.hash, hash: head.hash });
    expect(await verified('told')).toEqual({ intact: true, head });
  });

  test('is gone with the transaction that wrote it, and leaves no gap', async () => {
    const { head } = await logOf('undone', 1);
    const actor = { tenant: 'undone', account: '1' };
    const lost = db.asTenant(actor, async (tx) => {
      await appendAudit(tx, view);
      throw new Error('undone');
    });
    await expect(lost).rejects.toThrow('undone');
    expect(await db.asTenant(actor, (tx) => auditHead(tx))).toEqual(head);
    expect(await db.asTenant(actor, (tx) => appendAudit(tx, view))).toMatchObject({ sequence: 2 });
    expect(await verified('undone')).toMatchObject({ intact: true });
  });

  test.each([
    ['a name', { ...view, id: '見本 太郎' }],
    ['nothing', { ...view, deed: '' }],
    ['a sentence', { ...view, kind: 'a plan' }],
    ['a digest that is none', { ...view, digest: 'ab' }],
    ['very much', { ...view, id: 'x'.repeat(201) }],
  ])('takes no %s', async (_, entry) => {
    await expect(db.asTenant(north, (tx) => appendAudit(tx, entry))).rejects.toThrow(TypeError);
  });

  test('is written by nobody who is no tenant', async () => {
    await expect(db.asOwner((tx) => appendAudit(tx, view))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is canonical JSON as JavaScript writes it, whatever its words hold', async () => {
    const words = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(words, words, words, words, async (account, deed, kind, id) => {
        const [row] = await db.asTenant({ tenant: 'south', account }, async (tx) => {
          await tx.query('SELECT store.append_audit($1, $2, $3, NULL)', [deed, kind, id]);
          return tx.query<{ text: string }>('SELECT text FROM store.audit ORDER BY sequence DESC LIMIT 1');
        });
        const parsed = JSON.parse(row?.text ?? '');
        expect(parsed).toMatchObject({ account, deed, kind, id });
        expect(canonicalJson(parsed)).toBe(row?.text);
      }),
    );
    expect(await verified('south')).toMatchObject({ intact: true });
  });
});

describe('a log', () => {
  test('is read by pages and by record', async () => {
    await logOf('paged', 5);
    const read = (page: object): Promise<readonly AuditEntry[]> =>
      db.asTenant({ tenant: 'paged', account: '1' }, (tx) => readAudit(tx, page));
    expect((await read({ after: 1, limit: 2 })).map(({ sequence }) => sequence)).toEqual([2, 3]);
    expect((await read({ kind: 'plan', id: 'p-4' })).map(({ sequence }) => sequence)).toEqual([4]);
    expect(await read({ kind: 'case' })).toEqual([]);
  });

  test('is read from its end back, by account and by moments', async () => {
    const { entries } = await logOf('searched', 4);
    const read = async (page: object): Promise<readonly number[]> =>
      db.asTenant({ tenant: 'searched', account: '1' }, async (tx) =>
        (await readAudit(tx, page)).map(({ sequence }) => sequence),
      );
    expect(await read({ isNewestFirst: true, limit: 2 })).toEqual([4, 3]);
    expect(await read({ isNewestFirst: true, before: 3 })).toEqual([2, 1]);
    await db.asTenant({ tenant: 'searched', account: '2' }, (tx) => appendAudit(tx, view));
    expect(await read({ account: '2' })).toEqual([5]);
    const at = entries[0]?.at ?? '';
    expect(await read({ until: at })).toEqual([]);
    expect((await read({ from: at }))[0]).toBe(1);
  });

  test('is read by its tenant and by the city that commissions, by no other', async () => {
    await db.asTenant(north, (tx) => appendAudit(tx, view));
    const seenBy = (actor: typeof city): Promise<number> =>
      db.asTenant(actor, async (tx) => (await readAudit(tx, { tenant: 'north' })).length);
    expect([await seenBy(north), await seenBy(city), await seenBy(south)]).toEqual([1, 1, 0]);
    expect(await db.asTenant(city, (tx) => auditHead(tx, 'north'))).toMatchObject({ sequence: 1 });
  });

  test('goes out as JSON lines that hold all of it', async () => {
    const { entries, head } = await logOf('exported', 3);
    const lines: string[] = [];
    await db.asTenant({ tenant: 'exported', account: '1' }, async (tx) => {
      for await (const line of exportAudit(tx)) lines.push(line);
    });
    const [first, ...others] = lines.map((line) => JSON.parse(line));
    expect(first).toEqual({ head });
    expect(others).toEqual(entries);
  });

  test.each([
    ['an entry', `UPDATE store.audit SET text = '{}'`],
    ['an entry away', 'DELETE FROM store.audit'],
    ['all entries away', 'TRUNCATE store.audit'],
    ['its head', 'UPDATE store.audit_head SET sequence = 1'],
    ['its head to an entry that is none', 'UPDATE store.audit_head SET sequence = sequence + 1'],
    ['its head away', 'DELETE FROM store.audit_head'],
    ['all heads away', 'TRUNCATE store.audit_head'],
  ])('lets nobody change %s, not even the owner', async (_, sql) => {
    await db.asTenant(north, (tx) => appendAudit(tx, view));
    await expect(db.asOwner((tx) => tx.query(sql))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(db.asTenant(north, (tx) => tx.query(sql))).rejects.toMatchObject({ code: 'forbidden' });
    const asReplica = db.asOwner(async (tx) => {
      await tx.query('SET LOCAL session_replication_role = replica');
      return tx.query(sql);
    });
    await expect(asReplica).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('lets no tenant add an entry past its function', async () => {
    const sql = `INSERT INTO store.audit (tenant, sequence, text, hash) VALUES ('north', 99, '{"kind":"x","id":"x"}', '')`;
    await expect(db.asTenant(north, (tx) => tx.query(sql))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('stays whole while many write to it at once', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (const place of Array(50).keys()) {
        const entry = { deed: 'save', kind: 'plan', id: `${writer}-${place}` };
        await db.asTenant(city, (tx) => appendAudit(tx, entry));
      }
    });
    await Promise.all(writers);
    const { entries, head } = await db.asTenant(city, async (tx) => ({
      entries: await readAudit(tx, { limit: 500 }),
      head: await auditHead(tx),
    }));
    expect(head.sequence).toBe(400);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(400);
    expect(await verifyAudit(entries, head)).toEqual({ intact: true, head });
  });
});

describe('somebody with all rights on the database', () => {
  test.each([
    [
      'edits an entry',
      'edited',
      `UPDATE store.audit SET text = replace(text, 'p-3', 'p-9') WHERE tenant = $1 AND sequence = 3`,
    ],
    [
      'edits an entry and its hash',
      'unlinked',
      `UPDATE store.audit SET text = replace(text, 'p-2', 'p-9'), hash = encode(sha256(convert_to(replace(text, 'p-2', 'p-9'), 'UTF8')), 'hex')
        WHERE tenant = $1 AND sequence = 2`,
    ],
    ['removes an entry', 'missing', 'DELETE FROM store.audit WHERE tenant = $1 AND sequence = 3'],
    [
      'removes an entry and closes the gap',
      'edited',
      `WITH gone AS (DELETE FROM store.audit WHERE tenant = $1 AND sequence = 5), moved AS (SELECT * FROM store.audit WHERE tenant = $1 AND sequence = 4)
       UPDATE store.audit a SET text = moved.text, hash = moved.hash FROM moved WHERE a.tenant = $1 AND a.sequence = 3`,
    ],
    [
      'swaps two entries',
      'edited',
      `UPDATE store.audit a SET text = b.text, hash = b.hash FROM store.audit b
        WHERE a.tenant = $1 AND b.tenant = $1 AND a.sequence IN (3, 4) AND b.sequence = 7 - a.sequence`,
    ],
  ])('%s, and that shows at its place', async (deed, breach, sql) => {
    const tenant = deed.replaceAll(' ', '-');
    await logOf(tenant, 5);
    await tamper(sql, [tenant]);
    expect(await verified(tenant)).toEqual({ intact: false, sequence: 3, breach });
  });

  test('removes the last entries, and that shows against the head, or if that too is set back, against an anchor', async () => {
    const { entries, head } = await logOf('tail', 5);
    await tamper(`DELETE FROM store.audit WHERE tenant = 'tail' AND sequence > 3`);
    expect(await verified('tail')).toEqual({ intact: false, sequence: 4, breach: 'tail-missing' });
    await tamper(`UPDATE store.audit_head SET sequence = 3, hash = $1 WHERE tenant = 'tail'`, [entries[2]?.hash]);
    expect(await verified('tail')).toMatchObject({ intact: true });
    expect(await verified('tail', [head])).toEqual({ intact: false, sequence: 4, breach: 'tail-missing' });
  });

  test('rebuilds the whole log, and that shows against an anchor only', async () => {
    const { entries, head } = await logOf('rebuilt', 4);
    const anchors = [entries[1], head].map((each) => ({ sequence: each?.sequence ?? 0, hash: each?.hash ?? '' }));
    expect(await verified('rebuilt', anchors)).toMatchObject({ intact: true });
    let previous = '0'.repeat(64);
    for (const { text, sequence } of entries) {
      const forged = canonicalJson({ ...JSON.parse(text), previous, account: 'somebody-else' });
      previous = createHash('sha256').update(forged).digest('hex');
      const values = [forged, previous, sequence];
      await tamper(`UPDATE store.audit SET text = $1, hash = $2 WHERE tenant = 'rebuilt' AND sequence = $3`, values);
    }
    await tamper(`UPDATE store.audit_head SET hash = $1 WHERE tenant = 'rebuilt'`, [previous]);
    expect(await verified('rebuilt')).toMatchObject({ intact: true });
    expect(await verified('rebuilt', anchors)).toEqual({ intact: false, sequence: 2, breach: 'rewritten' });
  });
});
