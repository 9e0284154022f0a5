import { plainDate } from '@fukushi-kit/calendar';
import { describe, expect, test } from 'vitest';
import { readSample } from '../../test/read-sample.ts';
import { catalogues, evaluateAll } from '../index.ts';
import { readRegisters, type TableFormat, writeRegisters } from './index.ts';

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
    const read = await readRegisters(written.files, ASKED);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.findings).toEqual([]);
    expect(read.books).toEqual(books);
    expect(read.agreement).toEqual(agreement);
    for (const { id } of catalogues)
      expect(evaluateAll(id, read.books, read.agreement, ASKED)).toEqual(evaluateAll(id, books, agreement, ASKED));
  });
});
