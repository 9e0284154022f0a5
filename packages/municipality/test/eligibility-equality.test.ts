import { DuckDBInstance } from '@duckdb/node-api';
import { compile, type Facts, type Rule, toSql } from '@fukushi-kit/rule';
import { openPostgres } from '@fukushi-kit/store';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedRules } from './shipped-rules.ts';

type Row = Readonly<Record<string, unknown>>;

/** A database that runs one statement and gives its rows. */
interface Database {
  readonly run: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

const databases = new Map<string, Database>();

beforeAll(async () => {
  databases.set('DuckDB', await openDuckDb());
  databases.set('PostgreSQL', await openPostgreSql());
}, 60_000);

afterAll(async () => {
  for (const { close } of databases.values()) await close();
});

describe.each([
  ['evacuation-plan/eligibility', 65_610, { met: 434, unmet: 54_490, open: 10_686 }],
  ['evacuation-plan/update', 27, { met: 5, unmet: 11, open: 11 }],
] as const)('%s over all of its %i states', (id, states, outcomes) => {
  test.each(['DuckDB', 'PostgreSQL'])(
    'has in %s the truth that its closure gives',
    { timeout: 60_000 },
    async (name) => {
      const database = databases.get(name);
      if (!database) throw new Error(`${name} is not open`);
      const { vocabulary, when } = shippedRules[id];
      const { truth, met, unmet, open } = toSql(when);
      const table = `"${id}"`;
      await database.run(`CREATE TEMP TABLE ${table} AS SELECT * FROM ${everyState(vocabulary)}`);
      const rows = await database.run(`SELECT *, ${truth} AS "truth in SQL" FROM ${table}`);
      const distinct = new Set(
        rows.map((row) =>
          Object.keys(vocabulary)
            .map((fact) => row[fact])
            .join(),
        ),
      );
      expect([rows.length, distinct.size]).toEqual([states, states]);
      const holds = compile(when);
      expect(rows.filter((row) => row['truth in SQL'] !== holds(row as Facts))).toEqual([]);
      for (const [outcome, where] of Object.entries({ met, unmet, open })) {
        const found = await database.run(`SELECT CAST(count(*) AS INTEGER) AS "found" FROM ${table} WHERE ${where}`);
        expect([outcome, found]).toEqual([outcome, [{ found: Reflect.get(outcomes, outcome) }]]);
      }
    },
  );
});

/** Every combination of the values of the facts, blanks included, as a FROM clause. */
function everyState(vocabulary: Rule['vocabulary']): string {
  const lists = Object.entries(vocabulary).map(([fact, domain]) => {
    const values = domain.kind === 'choice' ? Object.keys(domain.values).map((word) => `'${word}'`) : ['TRUE', 'FALSE'];
    return `(VALUES ${[...values, 'NULL'].map((value) => `(${value})`).join(', ')}) AS "of ${fact}" ("${fact}")`;
  });
  return lists.join(' CROSS JOIN ');
}

async function openDuckDb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function openPostgreSql(): Promise<Database> {
  const { DATABASE_URL: given } = process.env;
  const { url, stop } = await openPostgres(given === undefined ? { folder: null } : { url: given });
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    run: async (sql) => (await client.query(sql)).rows,
    close: async () => {
      await client.end();
      await stop();
    },
  };
}
