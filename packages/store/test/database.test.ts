import { type Database, type Migration, openDatabase, StoreFault, tenantTable } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appliedForm, remainingOf } from '../src/migrate.ts';
import { makeServingLogin } from '../src/serving-login.ts';
import { steadyPool } from '../src/steady-pool.ts';
import { runTransaction } from '../src/transaction.ts';
import { cityWithTwoContractors, emptyDatabase, north, recordTables } from './two-tenants.ts';

let db: Database;

beforeAll(async () => {
  db = await cityWithTwoContractors();
});
afterAll(() => db.close());

const step = (name: string, sql: string): Migration => ({ name, sql });
const tablesOf = async (url: string, migrations: readonly Migration[]): Promise<unknown> => {
  const opened = await openDatabase({ url }, migrations);
  try {
    return await opened.asOwner((tx) =>
      tx.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`),
    );
  } finally {
    await opened.close();
  }
};

/** The URL of the same database for another login. */
const as = (url: string, login: string): string => url.replace(/postgres:[^@]+@/, `${login}@`);

describe('migrations', () => {
  const first = step('0001', 'CREATE TABLE a (id int); INSERT INTO a VALUES (1)');
  const second = step('0002', 'CREATE TABLE b (id int)');

  test('are applied once each, in their order, also when two processes open the database at once', async () => {
    const url = await emptyDatabase(db);
    expect(await tablesOf(url, [first])).toEqual([{ tablename: 'a' }]);
    const both = await Promise.all([tablesOf(url, [first, second]), tablesOf(url, [first, second])]);
    expect(both).toEqual(Array(2).fill([{ tablename: 'a' }, { tablename: 'b' }]));
  });

  test.each([
    ['one is changed that was applied', [step('0001', 'CREATE TABLE a (id text)'), second]],
    ['one is missing that was applied', [first]],
    ['one is put before those applied', [step('0000', 'SELECT 1'), first, second]],
    ['they stand in another order', [second, first]],
  ])('are refused where %s', async (_, migrations) => {
    const url = await emptyDatabase(db);
    await tablesOf(url, [first, second]);
    await expect(tablesOf(url, migrations)).rejects.toMatchObject({ code: 'other-migrations' });
  });

  test('of the store and of the app are two series, each of which may grow', () => {
    const given = ['store-1', 'store-2', 'a', 'b'].map((name) => step(name, name));
    const applied = (...names: readonly string[]) => names.map((name) => appliedForm(step(name, name)));
    const remaining = (...names: readonly string[]) => remainingOf(given, applied(...names)).map(({ name }) => name);
    expect(remaining('store-1', 'a')).toEqual(['store-2', 'b']);
    expect(remaining('store-1', 'a', 'store-2', 'b')).toEqual([]);
    expect(() => remaining('store-2')).toThrow(StoreFault);
    expect(() => remaining('store-1', 'b')).toThrow(StoreFault);
  });

  test('of the app do not take the names of the store', async () => {
    await expect(openDatabase({ folder: null }, [step('store-9', 'SELECT 1')])).rejects.toThrow(TypeError);
  });

  test('of one name are refused', async () => {
    await expect(tablesOf(await emptyDatabase(db), [first, first])).rejects.toThrow(TypeError);
  });

  test('that fail leave nothing of themselves and all before, and are named', async () => {
    const url = await emptyDatabase(db);
    const bad = step('0002-bad', 'CREATE TABLE c (id int); SELECT 1 / 0');
    await expect(tablesOf(url, [first, bad])).rejects.toThrow('Migration 0002-bad was refused: division by zero');
    expect(await tablesOf(url, [first])).toEqual([{ tablename: 'a' }]);
  });

  test('that end their transaction themselves are refused', async () => {
    const sneaky = step('0001', 'CREATE TABLE a (id int); COMMIT; BEGIN');
    await expect(tablesOf(await emptyDatabase(db), [sneaky])).rejects.toThrow('ends its transaction itself');
  });
});

describe('a database by URL', () => {
  test('serves by a login of its own that owns nothing, with the same password for every process', async () => {
    const url = await emptyDatabase(db);
    const [one, two] = [await openDatabase({ url }, []), await openDatabase({ url }, [])];
    const who = (each: Database): Promise<unknown> =>
      each.asTenant(north, (tx) => tx.query('SELECT session_user::text AS login, current_user::text AS role'));
    try {
      const [login] = (await who(one)) as { login: string; role: string }[];
      expect(login).toEqual({ login: expect.stringMatching(/^fukushi_login_\d+$/), role: 'fukushi_serving' });
      expect(await who(two)).toEqual([login]);
      const [rights] = await one.asOwner((tx) =>
        tx.query(
          'SELECT rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = $1',
          [login?.login],
        ),
      );
      expect(Object.values(rights ?? {})).toEqual([false, false, false, false, false]);
    } finally {
      await one.close();
      await two.close();
    }
  });

  test('says what its owner lacks, and opens once that is granted', async () => {
    const url = await emptyDatabase(db);
    const name = new URL(url).pathname.slice(1);
    await db.pool.query(`CREATE ROLE weak LOGIN PASSWORD 'weak'; ALTER DATABASE ${name} OWNER TO weak`);
    const weak = as(url, 'weak:weak');
    await expect(openDatabase({ url: weak }, [])).rejects.toMatchObject({
      code: 'rights-missing',
      message: expect.stringContaining('ALTER ROLE "weak" BYPASSRLS'),
    });
    await db.pool.query('ALTER ROLE weak BYPASSRLS');
    await expect(openDatabase({ url: weak }, [])).rejects.toMatchObject({
      code: 'rights-missing',
      message: expect.stringContaining('CREATEROLE'),
    });
    await db.pool.query('ALTER ROLE weak CREATEROLE; GRANT fukushi_serving TO weak WITH ADMIN OPTION');
    expect(await tablesOf(weak, recordTables)).toEqual([{ tablename: 'note' }, { tablename: 'remark' }]);
  });

  test('serves by a login that was given, if that may serve and no more', async () => {
    const url = await emptyDatabase(db);
    await db.pool.query(`CREATE ROLE stranger LOGIN PASSWORD 'x'; CREATE ROLE clerk LOGIN NOINHERIT PASSWORD 'x';
      GRANT fukushi_serving TO clerk; CREATE ROLE strong LOGIN BYPASSRLS PASSWORD 'x'; GRANT fukushi_serving TO strong`);
    const opened = (login: string): Promise<Database> => openDatabase({ url, servingUrl: as(url, `${login}:x`) }, []);
    await expect(opened('stranger')).rejects.toThrow('GRANT fukushi_serving TO "stranger"');
    await expect(opened('strong')).rejects.toThrow('may do more than serve');
    const clerk = await opened('clerk');
    expect(await clerk.asTenant(north, (tx) => tx.query('SELECT session_user::text AS login'))).toEqual([
      { login: 'clerk' },
    ]);
    await clerk.close();
  });

  test('takes the owner’s password from the environment too', async () => {
    await db.pool.query(`CREATE ROLE trusted SUPERUSER LOGIN PASSWORD 'x'`);
    const url = as(await emptyDatabase(db), 'trusted:x');
    const saved = process.env['PGPASSWORD'];
    process.env['PGPASSWORD'] = 'x';
    try {
      expect(await tablesOf(url.replace('trusted:x', 'trusted'), [])).toEqual([]);
    } finally {
      if (saved === undefined) delete process.env['PGPASSWORD'];
      else process.env['PGPASSWORD'] = saved;
    }
  });

  test('asks for a serving login where the owner has no password to derive one from', async () => {
    const client = await db.pool.connect();
    try {
      const made = makeServingLogin(client, 'postgresql://owner@127.0.0.1/city');
      await expect(made).rejects.toMatchObject({ code: 'rights-missing' });
    } finally {
      client.release();
    }
  });

  test('that does not answer is a lost connection', async () => {
    const nowhere = openDatabase({ url: 'postgresql://a:b@127.0.0.1:1/x' }, []);
    await expect(nowhere).rejects.toMatchObject({ code: 'connection-lost' });
  });
});

describe('values', () => {
  test('come as ISO text, whole numbers and what pg gives for the rest', async () => {
    const rows = await db.asOwner((tx) =>
      tx.query(`SELECT '2025-04-01'::date AS day, '2025-04-01T09:00:00.123456+09'::timestamptz AS at,
        '2025-04-01T09:00:00'::timestamp AS local, 9007199254740991::bigint AS number, 9007199254740993::bigint AS big,
        1.10::numeric AS exact, '{2025-04-01,NULL}'::date[] AS days, '{{1},{9007199254740993}}'::bigint[] AS numbers,
        '{"a":null}'::jsonb AS body, '\\x00ff'::bytea AS bytes, 'infinity'::timestamptz AS never, NULL::date AS nothing`),
    );
    expect(rows).toEqual([
      {
        day: '2025-04-01',
        at: '2025-04-01T00:00:00.123456Z',
        local: '2025-04-01T09:00:00',
        number: 9007199254740991,
        big: 9007199254740993n,
        exact: '1.10',
        days: ['2025-04-01', null],
        numbers: [[1], [9007199254740993n]],
        body: { a: null },
        bytes: Buffer.from([0, 255]),
        never: 'infinity',
        nothing: null,
      },
    ]);
  });
});

describe('a fault', () => {
  const raise = (code: string): string => `DO $$ BEGIN RAISE EXCEPTION 'secret' USING ERRCODE = '${code}'; END $$`;

  test.each([
    ['53100', 'disk-full'],
    ['53300', 'too-many-connections'],
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['42501', 'forbidden'],
    ['57P01', 'connection-lost'],
    ['08006', 'connection-lost'],
    ['23505', 'duplicate'],
    ['23503', 'reference'],
    ['23514', 'constraint'],
    ['22P02', 'value'],
    ['54000', 'value'],
  ])('of PostgreSQL’s state %s is told as %s, without the server’s text', async (state, code) => {
    const fault = await db.asTenant(north, (tx) => tx.query(raise(state))).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreFault);
    expect(fault).toMatchObject({ code });
    expect((fault as Error).message).not.toContain('secret');
  });

  test('of a row names table and constraint, and holds no value of it', async () => {
    await db.asTenant(north, (tx) => tx.query(`INSERT INTO note (id) VALUES ('見本 太郎')`));
    const again = db.asTenant(north, (tx) => tx.query(`INSERT INTO note (id) VALUES ('見本 太郎')`));
    const fault: Error = await again.catch((error) => error);
    expect(fault).toMatchObject({ code: 'duplicate', message: expect.stringContaining('public.note.note_pkey') });
    expect(fault.cause).toBeUndefined();
  });

  test.each([
    ['\u0000 in text', 'SELECT $1::text', '見本\u0000太郎'],
    ['\u0000 in JSON', 'SELECT $1::jsonb', JSON.stringify('見本\u0000太郎')],
    ['half a sign in JSON', 'SELECT $1::jsonb', JSON.stringify('見本\ud800')],
    ['a number out of range', 'SELECT $1::integer', '99999999999'],
    ['JSON nested too deep', 'SELECT $1::jsonb', '['.repeat(100_000)],
  ])('about %s quotes nothing of it', async (_, text, value) => {
    const fault: Error = await db.asTenant(north, (tx) => tx.query(text, [value])).catch((error) => error);
    expect(fault).toMatchObject({ name: 'StoreFault', code: 'value' });
    expect(fault.message).not.toMatch(/見本|999/);
    expect(fault.cause).toBeUndefined();
  });

  test('of a pool that has no connection left is told, not waited for without end', async () => {
    const pool = steadyPool({ connectionString: db.url, max: 1 });
    const held = await pool.connect();
    Object.assign(pool.options, { connectionTimeoutMillis: 1 });
    await expect(runTransaction(pool, 'BEGIN', async () => {})).rejects.toMatchObject({ code: 'too-many-connections' });
    held.release();
    await pool.end();
  });

  test('that is none of these comes as it is', async () => {
    await expect(db.asTenant(north, (tx) => tx.query('SELECT 1 / 0'))).rejects.toMatchObject({ code: '22012' });
  });

  test('of two transactions that wait for each other is a conflict', async () => {
    for (const id of ['x', 'y']) await db.asTenant(north, (tx) => tx.query('INSERT INTO note (id) VALUES ($1)', [id]));
    let arrived = 0;
    let release = (): void => {};
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    const touch = (first: string, second: string): Promise<unknown> =>
      db.asTenant(north, async (tx) => {
        await tx.query(`UPDATE note SET day = '2025-04-01' WHERE id = $1`, [first]);
        arrived += 1;
        if (arrived === 2) release();
        await both;
        await tx.query(`UPDATE note SET day = '2025-04-01' WHERE id = $1`, [second]);
      });
    const ends = await Promise.allSettled([touch('x', 'y'), touch('y', 'x')]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  });
});

test.each(['', 'Note', 'note; DROP TABLE note', 'a.b.c', '"note"', 'note--'])(
  '%j is no name of a tenant table',
  (name) => {
    expect(() => tenantTable(name)).toThrow(TypeError);
  },
);
