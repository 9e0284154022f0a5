import { readdirSync, readFileSync } from 'node:fs';
import { plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryBook } from '../../test/arbitrary-books.ts';
import { readSample } from '../../test/read-sample.ts';
import { catalogues, evaluateAll } from '../index.ts';
import { keptKinds } from './book-table.ts';
import {
  type KeptBook,
  type KeptBooks,
  readRegister,
  readRegisters,
  type TableFormat,
  writeRegister,
  writeRegisters,
} from './index.ts';

const ASKED = plainDate('2026-04-15');

describe('the registers of a contractor go to a spreadsheet and come back', () => {
  test.each<[name: 'exemplary' | 'careless', format: TableFormat]>([
    ['exemplary', 'csv'],
    ['exemplary', 'xlsx'],
    ['careless', 'csv'],
    ['careless', 'xlsx'],
  ])('%s as %s: the same books, the same agreement, the same report', async (name, format) => {
    const { books, agreement } = readSample(name);
    const written = await writeRegisters(books, agreement, format);
    if (!written.ok) throw new Error(JSON.stringify(written.findings));
    expect(written.files).toHaveLength(31);
    const read = await readRegisters(written.files, ASKED);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.findings).toEqual([]);
    expect(read.books).toEqual(books);
    expect(read.agreement).toEqual(agreement);
    for (const { id } of catalogues)
      expect(evaluateAll(id, read.books, read.agreement, ASKED)).toEqual(evaluateAll(id, books, agreement, ASKED));
  });

  test('JSON documents and tables may stand beside each other', async () => {
    const folder = new URL('../../samples/careless/', import.meta.url);
    const json = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
    const { books, agreement } = readSample('careless');
    expect(await readRegisters(json, ASKED)).toEqual({ ok: true, books, agreement, findings: [] });
    const written = await writeRegister('ids', books.ids ?? { schemaVersion: '1', coverage: null, rows: [] }, 'xlsx');
    if (!written.ok) throw new Error(JSON.stringify(written.findings));
    const mixed = [...json.filter(({ name }) => name !== 'ids.json'), ...written.files];
    expect(await readRegisters(mixed, ASKED)).toEqual({ ok: true, books, agreement, findings: [] });
  });

  describe.each<[format: TableFormat, runs: number]>([
    ['csv', 12],
    ['xlsx', 3],
  ])('any rows as %s: every name, mark, line break and blank survives', (format, numRuns) => {
    test.each(keptKinds.map((kind) => [kind.book, kind] as const))('%s', async (book, kind) => {
      await fc.assert(
        fc.asyncProperty(arbitraryBook(kind), async (rows) => {
          const kept = rows as unknown as KeptBooks[KeptBook];
          const written = await writeRegister(book, kept, format);
          if (!written.ok) throw new Error(JSON.stringify(written.findings));
          const read = await readRegister(book, written.files, ASKED);
          expect(read).toEqual({ ok: true, value: kept, findings: [] });
        }),
        { numRuns },
      );
    });
  });
});
