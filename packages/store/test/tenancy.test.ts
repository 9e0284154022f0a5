import { type Actor, type Database, openTables, StoreFault } from '@fukushi-kit/store';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { city, cityWithTwoContractors, north, south } from './two-tenants.ts';

let db: Database;

beforeAll(async () => {
  db = await cityWithTwoContractors();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.asOwner((tx) => tx.query('DELETE FROM remark'));
  await db.asOwner((tx) => tx.query('DELETE FROM note'));
});

const write = (actor: Actor, id: string, sharedWith: string | null = null): Promise<unknown> =>
  db.asTenant(actor, (tx) => tx.query('INSERT INTO note (id, shared_with) VALUES ($1, $2)', [id, sharedWith]));

const seen = async (actor: Actor): Promise<readonly string[]> => {
  const rows = await db.asTenant(actor, (tx) => tx.query<{ id: string }>('SELECT id FROM note ORDER BY id'));
  return rows.map(({ id }) => id);
};

describe('a contractor', () => {
  test('reads, changes and removes no row of another, as if there were none', async () => {
    await write(north, 'n');
    expect(await seen(south)).toEqual([]);
    const tried = await db.asTenant(south, async (tx) => [
      await tx.query(`UPDATE note SET day = '2025-04-01' WHERE id = 'n' RETURNING id`),
      await tx.query(`DELETE FROM note WHERE tenant = 'north' RETURNING id`),
    ]);
    expect(tried).toEqual([[], []]);
    expect(await seen(north)).toEqual(['n']);
  });

  test.each([
    ['writes no row in the name of another', `INSERT INTO note (tenant, id) VALUES ('north', 'x')`],
    ['gives no row away', `UPDATE note SET tenant = 'north'`],
    ['empties no table', 'TRUNCATE note'],
    ['lifts no row security', 'ALTER TABLE note DISABLE ROW LEVEL SECURITY'],
    ['becomes no owner', 'SET ROLE postgres'],
    ['is no owner after RESET either', 'SET SESSION AUTHORIZATION postgres'],
    ['makes no tenant', `INSERT INTO store.tenant (id, name) VALUES ('x', 'x')`],
    ['changes no tenant', `UPDATE store.tenant SET parent = NULL`],
    ['reads no applied migration', 'SELECT * FROM store.migration'],
    ['reads no file of the server', `SELECT pg_read_file('PG_VERSION')`],
  ])('%s', async (_, sql) => {
    await write(south, 's');
    await expect(db.asTenant(south, (tx) => tx.query(sql))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('has no rights at all outside its role, for its login owns and inherits nothing', async () => {
    await write(south, 's');
    await expect(
      db.asTenant(south, async (tx) => {
        await tx.query('RESET ROLE');
        return tx.query('SELECT id FROM note');
      }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('knows of the organisations the city and itself', async () => {
    const known = await db.asTenant(north, (tx) => tx.query('SELECT id FROM store.tenant ORDER BY id'));
    expect(known).toEqual([{ id: 'city' }, { id: 'north' }]);
  });
});

describe('a city', () => {
  test('reads what its contractors keep and writes its own only', async () => {
    await write(north, 'n');
    await write(south, 's');
    await write(city, 'c');
    expect(await seen(city)).toEqual(['c', 'n', 's']);
    const changed = await db.asTenant(city, (tx) =>
      tx.query<{ id: string }>(`UPDATE note SET day = '2025-04-01' RETURNING id`),
    );
    expect(changed).toEqual([{ id: 'c' }]);
    expect(await seen(north)).toEqual(['n']);
  });

  test('shows a contractor the rows that it shares with it, to read and not to change', async () => {
    await write(city, 'for-north', 'north');
    expect(await seen(north)).toEqual(['for-north']);
    expect(await seen(south)).toEqual([]);
    expect(await db.asTenant(north, (tx) => tx.query('DELETE FROM note RETURNING id'))).toEqual([]);
  });
});

describe('nobody', () => {
  test.each([{ tenant: 'elsewhere', account: '1' }])(
    'of the tenant $tenant sees a row or writes one',
    async (actor) => {
      await write(north, 'n');
      expect(await seen(actor)).toEqual([]);
      await expect(write(actor, 'x')).rejects.toMatchObject({ code: 'reference' });
    },
  );

  test('sees a row where the tenant was forgotten', async () => {
    await write(north, 'n');
    const forgotten = await db.asTenant(north, async (tx) => {
      await tx.query(`SELECT set_config('store.tenant', '', true)`);
      return tx.query('SELECT id FROM note');
    });
    expect(forgotten).toEqual([]);
  });

  test('acts without a tenant or an account', async () => {
    const nothing = async (): Promise<void> => {};
    await expect(db.asTenant({ tenant: '', account: '1' }, nothing)).rejects.toThrow(TypeError);
    await expect(db.asTenant({ tenant: 'north', account: '' }, nothing)).rejects.toThrow(TypeError);
  });
});

describe('text that looks like SQL', () => {
  const texts = [
    `'; SET ROLE postgres; --`,
    `'); RESET ROLE; SELECT set_config('store.tenant', 'north', false); --`,
    `north', true), set_config('store.tenant', 'north`,
    '$1; COMMIT; BEGIN',
  ];

  test.each(texts)('is a value where it is a value: %s', async (text) => {
    await write(north, 'n');
    await write(south, text);
    expect(await seen(south)).toEqual([text]);
    expect(await seen({ tenant: text, account: text })).toEqual([]);
  });

  test.each(['SELECT 1; COMMIT', `COMMIT; SET ROLE postgres; SELECT * FROM note`])(
    'is refused where it is more than one statement: %s',
    async (text) => {
      await expect(db.asTenant(south, (tx) => tx.query(text))).rejects.toThrow('multiple commands');
    },
  );
});

describe('a connection that served another', () => {
  test('knows nothing of it after an error, a return and a rollback', async () => {
    const setting = async (): Promise<unknown> =>
      db.asTenant(south, (tx) =>
        tx.query(
          `SELECT current_setting('store.tenant') AS tenant, current_user::text AS role, count(*) FROM note GROUP BY 1`,
        ),
      );
    await write(north, 'n');
    await write(south, 's');
    const clean = [{ tenant: 'south', role: 'fukushi_serving', count: 1 }];
    await expect(db.asTenant(north, (tx) => tx.query('SELECT 1 / 0'))).rejects.toThrow('division by zero');
    expect(await setting()).toEqual(clean);
    const lost = new Error('lost interest');
    await expect(
      db.asTenant(north, async (tx) => {
        await tx.query(`SET store.tenant = 'north'`);
        await tx.query(`INSERT INTO note (id) VALUES ('gone')`);
        throw lost;
      }),
    ).rejects.toBe(lost);
    expect(await setting()).toEqual(clean);
    await db.asTenant(north, (tx) => tx.query(`SELECT set_config('store.tenant', 'north', false)`));
    expect(await setting()).toEqual(clean);
    expect(await seen(north)).toEqual(['n']);
  });

  test('takes no statement of a transaction that is over', async () => {
    const leaked = await db.asTenant(north, async (tx) => tx);
    await expect(leaked.query('SELECT 1')).rejects.toThrow('The transaction is over');
  });

  test('does not pass for committed what a swallowed error rolled back', async () => {
    const work = db.asTenant(north, async (tx) => {
      await tx.query(`INSERT INTO note (id) VALUES ('lost')`);
      await tx.query('SELECT 1 / 0').catch(() => {});
    });
    await expect(work).rejects.toMatchObject({ code: 'rolled-back' });
    expect(await seen(north)).toEqual([]);
  });
});

test('whatever tenants do in whatever order, none sees a row that it did not write or was not given', async () => {
  const actors = [city, north, south];
  const deed = fc.record({
    actor: fc.constantFrom(...actors),
    kind: fc.constantFrom('insert', 'update', 'delete', 'fail'),
    id: fc.constantFrom('1', '2', '3'),
    sharedWith: fc.constantFrom(null, 'city', 'north', 'south'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      await db.asOwner((tx) => tx.query('DELETE FROM note'));
      const model = new Map<string, { tenant: string; id: string; sharedWith: string | null }>();
      for (const { actor, kind, id, sharedWith } of deeds) {
        const key = `${actor.tenant} ${id}`;
        const row = { tenant: actor.tenant, id, sharedWith };
        await db
          .asTenant(actor, async (tx) => {
            if (kind === 'insert')
              await tx.query('INSERT INTO note (id, shared_with) VALUES ($1, $2)', [id, sharedWith]);
            if (kind === 'update') await tx.query('UPDATE note SET shared_with = $2 WHERE id = $1', [id, sharedWith]);
            if (kind !== 'insert' && kind !== 'update') await tx.query('DELETE FROM note WHERE id = $1', [id]);
            if (kind === 'fail') throw new StoreFault('conflict', 'on purpose');
          })
          .then(
            () => {
              if (kind === 'insert' || (kind === 'update' && model.has(key))) model.set(key, row);
              if (kind === 'delete') model.delete(key);
            },
            (error: StoreFault) => expect(error.code).toMatch(/^(duplicate|conflict)$/),
          );
        for (const { tenant, account } of actors) {
          const rows = await db.asTenant({ tenant, account }, (tx) => tx.query('SELECT tenant, id FROM note'));
          const may = [...model.values()].filter(
            (each) => each.tenant === tenant || tenant === 'city' || each.sharedWith === tenant,
          );
          const named = (each: object): string => `${Reflect.get(each, 'tenant')} ${Reflect.get(each, 'id')}`;
          expect(rows.map(named).toSorted()).toEqual(may.map(named).toSorted());
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('the list of open tables', () => {
  test('is empty where every table is a tenant table', async () => {
    expect(await openTables(db)).toEqual([]);
  });

  test.each([
    ['a table without a tenant', 'CREATE TABLE bare (id text)', 'public.bare: no column tenant that is always set'],
    [
      'a tenant that may be missing',
      'CREATE TABLE bare (tenant text)',
      'public.bare: no column tenant that is always set',
    ],
    [
      'row security that the owner escapes',
      'ALTER TABLE note NO FORCE ROW LEVEL SECURITY',
      'public.note: row security is not forced',
    ],
    [
      'row security switched off',
      'ALTER TABLE note DISABLE ROW LEVEL SECURITY',
      'public.note: row security is not forced',
    ],
    [
      'a policy that is gone',
      'DROP POLICY store_update ON note',
      'public.note: the policies of tenantTable are missing',
    ],
    ['a policy that lets all pass', 'CREATE POLICY wide ON note USING (true)', 'public.note: more is allowed by wide'],
    [
      'a right to empty it',
      'GRANT TRUNCATE ON note TO fukushi_serving',
      'public.note: the serving role may do what row security does not hold',
    ],
    [
      'a view of the owner',
      'CREATE VIEW all_notes AS SELECT * FROM note; GRANT SELECT ON all_notes TO PUBLIC',
      'public.all_notes: the view shows rows as its owner',
    ],
    [
      'a copy without policies',
      'CREATE MATERIALIZED VIEW old AS SELECT * FROM note; GRANT SELECT (id) ON old TO fukushi_serving',
      'public.old: the serving role may read it, and it has no row security',
    ],
  ])('names %s', async (_, sql, expected) => {
    const client = await db.pool.connect();
    try {
      await client.query(`BEGIN; ${sql}`);
      const asOwner: Database['asOwner'] = (work) => work({ query: async (text) => (await client.query(text)).rows });
      expect(await openTables({ ...db, asOwner })).toEqual([expected]);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  test('leaves a view alone that asks as whoever looks, and a policy that narrows', async () => {
    const client = await db.pool.connect();
    try {
      await client.query(`BEGIN; CREATE VIEW my_notes WITH (security_invoker = true) AS SELECT * FROM note;
        GRANT SELECT ON my_notes TO fukushi_serving; CREATE POLICY narrow ON note AS RESTRICTIVE USING (length > 1)`);
      const asOwner: Database['asOwner'] = (work) => work({ query: async (text) => (await client.query(text)).rows });
      expect(await openTables({ ...db, asOwner })).toEqual([]);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});
