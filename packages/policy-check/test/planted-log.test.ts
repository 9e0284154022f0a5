import { expect, test } from 'vitest';
import { noAgreement, openCheck, type PolicyReport } from '../src/index.ts';
import { accessBookOf, readAccessLines } from '../src/source/index.ts';
import { plantedLog } from './planted-log.ts';

const SIZE = { users: 100, lines: 3000, breaches: 12, seed: 20250401 };

/** The rows that the checks of both cities name, by their finding. */
async function found(
  lines: Iterable<string>,
): Promise<{ readonly reports: readonly PolicyReport[]; readonly isWhole: boolean }> {
  const { asOf, books } = plantedLog(SIZE);
  const reading = readAccessLines(lines);
  const { coverage = null, verification = null } = books.accessLog ?? {};
  const given = { ...books, accessLog: accessBookOf(reading, { coverage, verification }) };
  const checks = (['kashiwa-r7', 'chigasaki-r7'] as const).map((id) => openCheck(id, given, noAgreement, asOf));
  for await (const row of reading.rows) for (const check of checks) check.see(row);
  return { reports: checks.map((check) => check.report()), isWhole: reading.summary().isWhole };
}

const rowsOf = (reports: readonly PolicyReport[], control: string, code: string): readonly number[] =>
  reports
    .flatMap(({ results }) => results)
    .filter((result) => result.control === control)
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.code === code)
    .flatMap(({ rows }) => rows.map(Number));

test('what was planted in a year of accesses is found by both cities, each line and no other', async () => {
  const { lines, planted } = plantedLog(SIZE);
  const { reports, isWhole } = await found(lines());
  expect(isWhole).toBe(true);
  expect(planted.disabledId.length).toBeGreaterThan(5);
  expect(rowsOf(reports, 'k10-2-o6', 'id-not-in-register')).toEqual(planted.unknownId);
  expect(rowsOf(reports, 'k10-2-o6', 'id-used-outside-its-days')).toEqual(planted.disabledId);
  expect(rowsOf(reports, 'k9-2a', 'purpose-outside-contract')).toEqual(planted.foreignPurpose);
  expect(rowsOf(reports, 'c6-1', 'purpose-outside-contract')).toEqual(planted.foreignPurpose);
  expect(rowsOf(reports, 'c2-2c', 'id-not-in-register')).toEqual(
    [...planted.unknownId, ...planted.disabledId].toSorted((one, other) => one - other),
  );
  expect(rowsOf(reports, 'c9-1b', 'log-not-continuous')).toEqual([]);
});

test('a year without breaches keeps both cities content', async () => {
  const { lines } = plantedLog({ ...SIZE, breaches: 0 });
  const { reports } = await found(lines());
  const verdicts = new Map(reports.flatMap(({ results }) => results.map(({ control, verdict }) => [control, verdict])));
  expect(['k10-2-o6', 'c2-2c', 'c9-1b'].map((control) => verdicts.get(control as 'k10-2-o6'))).toEqual([
    'conforming',
    'conforming',
    'conforming',
  ]);
});

test('a line taken out of a year is missed by its number', async () => {
  const { lines } = plantedLog({ ...SIZE, breaches: 0 });
  const { reports } = await found([...lines()].toSpliced(1233, 1));
  expect(rowsOf(reports, 'c9-1b', 'log-not-continuous')).toEqual([1235]);
});
