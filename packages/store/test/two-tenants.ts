import { type Actor, type Database, type Migration, openDatabase, tenantTable } from '@fukushi-kit/store';

/** Tables of every kind of column that a record may need. */
export const recordTables: readonly Migration[] = [
  {
    name: '0001-notes',
    sql: `
CREATE TABLE note (
  tenant text REFERENCES store.tenant,
  id text NOT NULL,
  body jsonb,
  scan bytea,
  day date,
  noted_at timestamptz NOT NULL DEFAULT '2025-04-01T09:00:00.123456+09',
  shared_with text REFERENCES store.tenant,
  length integer GENERATED ALWAYS AS (octet_length(id)) STORED,
  PRIMARY KEY (tenant, id)
);
${tenantTable('note')}
CREATE TABLE remark (
  tenant text NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  note text NOT NULL,
  answers bigint,
  PRIMARY KEY (tenant, number),
  FOREIGN KEY (tenant, note) REFERENCES note (tenant, id),
  FOREIGN KEY (tenant, answers) REFERENCES remark (tenant, number)
);
${tenantTable('remark')}`,
  },
];

export const city: Actor = { tenant: 'city', account: 'c-1' };
export const north: Actor = { tenant: 'north', account: 'n-1' };
export const south: Actor = { tenant: 'south', account: 's-1' };

/** A database of a city with two contractors, and nothing else in it. */
export async function cityWithTwoContractors(): Promise<Database> {
  const db = await openDatabase({ folder: null }, recordTables);
  await db.asOwner((tx) =>
    tx.query(`INSERT INTO store.tenant (id, name, parent)
      VALUES ('city', '見本市', NULL), ('north', '北の受託者', 'city'), ('south', '南の受託者', 'city')`),
  );
  return db;
}

let made = 0;

/** The URL of a new, empty database on the same server. */
export async function emptyDatabase({ pool, url }: Database): Promise<string> {
  made += 1;
  const name = `empty_${made}`;
  await pool.query(`CREATE DATABASE ${name}`);
  return url.replace(/\/postgres$/, `/${name}`);
}
