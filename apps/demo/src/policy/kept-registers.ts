import { type Books, noAgreement } from '@fukushi-kit/policy-check';
import type { KeptBook } from '@fukushi-kit/policy-check/registers';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { listRecords } from '../record/list-records.ts';
import type { Stored } from '../record/record.ts';

/** The registers of a contract as they are kept. */
export interface KeptRegisters {
  readonly books: Books;
  /** What was agreed on with the city; nothing while there is no such book. */
  readonly agreement: PolicyAgreement;
  readonly stored: ReadonlyMap<KeptBook, Stored<'register'>>;
}

/** Reads every register of a contract. */
export async function readKeptRegisters(tx: Transaction, contract: string): Promise<KeptRegisters> {
  const stored = await listRecords(tx, { contract, kind: 'register' });
  const contents = Object.fromEntries(stored.map(({ body }) => [body.book, body.content]));
  const { agreement = noAgreement, ...books } = contents as Books & { readonly agreement?: PolicyAgreement };
  return { books, agreement, stored: new Map(stored.map((each) => [each.body.book, each])) };
}
