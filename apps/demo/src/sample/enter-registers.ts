import { readdir, readFile } from 'node:fs/promises';
import { plainDate } from '@fukushi-kit/calendar';
import { type KeptBook, readRegisters } from '@fukushi-kit/policy-check/registers';
import type { Transaction } from '@fukushi-kit/store';
import type { RegisterBody } from '../policy/register-body.ts';
import { enter } from './enter.ts';

const folder = new URL('../../../../packages/policy-check/samples/exemplary/', import.meta.url);

/** The last day that the registers of the sample tell of. */
const READ_ON = plainDate('2026-04-15');

/** Enters the registers (台帳) of the exemplary contractor into a contract. */
export async function enterRegisters(tx: Transaction, contract: string): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(new URL(name, folder)) })));
  const read = await readRegisters(files, READ_ON);
  if (!read.ok) throw new Error('the registers of the sample cannot be read');
  const kept = { ...read.books, ...(read.agreement === null ? {} : { agreement: read.agreement }) };
  for (const [book, content] of Object.entries(kept)) {
    const body = { schemaVersion: '1', book: book as KeptBook, content } as RegisterBody;
    await enter(tx, { contract, kind: 'register', id: book, version: null, body });
  }
}
