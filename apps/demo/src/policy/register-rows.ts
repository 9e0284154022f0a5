import { type KeptBook, writeRegister } from '@fukushi-kit/policy-check/registers';
import { readCsv, type Table } from '@fukushi-kit/sheet';
import type { RegisterBody } from './register-body.ts';

/** A table of a register as its file shows it. */
export interface ShownTable extends Table {
  readonly file: string;
}

/** The tables of a register, cell by cell what the file that is downloaded says; `null` if it can't be written as one. */
export async function registerTables({ book, content }: RegisterBody): Promise<readonly ShownTable[] | null> {
  const written = await writeRegister<KeptBook>(book, content, 'csv');
  if (!written.ok) return null;
  return written.files.map(({ name, bytes }) => {
    const read = readCsv(bytes, { encoding: 'utf-8', reader: 'spreadsheet' });
    if (!read.ok) throw new Error(`a register was written that can't be read: ${name}`);
    return { file: name, ...read.value };
  });
}
