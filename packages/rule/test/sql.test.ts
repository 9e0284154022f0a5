import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, compile, toSql } from '../src/index.ts';
import { smallCondition, smallStates } from './small-conditions.ts';

describe('a condition in DuckDB', () => {
  test('has the truth that its closure gives in every state, and each WHERE finds its part', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      'CREATE TABLE state (place INTEGER, "atHome" BOOLEAN, "alone" BOOLEAN, "level" TEXT, "floors" INTEGER, "agreed" BOOLEAN)',
    );
    const rows = smallStates.map((facts, place) => `(${[place, ...Object.values(facts)].map(literal).join(', ')})`);
    await connection.run(`INSERT INTO state VALUES ${rows.join(', ')}`);
    const column = async (sql: string): Promise<unknown[]> => (await connection.runAndReadAll(sql)).getRows().flat();
    await fc.assert(
      fc.asyncProperty(smallCondition, async (condition) => {
        const { truth, met, unmet, open } = toSql(condition);
        const expected = smallStates.map(compile(condition));
        expect(await column(`SELECT ${truth} FROM state ORDER BY place`)).toEqual(expected);
        const places = (wanted: unknown): number[] =>
          expected.flatMap((found, place) => (found === wanted ? [place] : []));
        expect(await column(`SELECT place FROM state WHERE ${met} ORDER BY place`)).toEqual(places(true));
        expect(await column(`SELECT place FROM state WHERE ${unmet} ORDER BY place`)).toEqual(places(false));
        expect(await column(`SELECT place FROM state WHERE ${open} ORDER BY place`)).toEqual(places(null));
      }),
      { numRuns: 60 },
    );
    connection.closeSync();
  });

  test('takes quotes in names and words for what they are', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const fact = 'a"; DROP TABLE t; --';
    const word = "'; DROP TABLE t; --";
    const hostile: Condition = { op: 'in', fact, values: [word] };
    await connection.run(`CREATE TABLE t ("${fact.replaceAll('"', '""')}" TEXT)`);
    await connection.run('INSERT INTO t VALUES ($1)', [word]);
    const found = await connection.runAndReadAll(`SELECT count(*) FROM t WHERE ${toSql(hostile).met}`);
    expect(found.getRows()).toEqual([[1n]]);
    connection.closeSync();
  });
});

test.each<[what: string, condition: Condition]>([
  ['a backslash in a word', { op: 'in', fact: 'level', values: ['\\'] }],
  ['a NUL in a name', { op: 'is', fact: 'a\0b' }],
  ['a name that PostgreSQL would cut', { op: 'is', fact: '在'.repeat(22) }],
  ['a threshold that is no whole number', { op: 'compare', fact: 'floors', than: '<', value: 0.5 }],
])('%s is refused in SQL, as databases would differ', (_, condition) => {
  expect(() => toSql(condition)).toThrow(RangeError);
});

function literal(value: unknown): string {
  return value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value);
}
