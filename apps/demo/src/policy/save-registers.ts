import { dataDigest } from '@fukushi-kit/form';
import type { Books } from '@fukushi-kit/policy-check';
import { type KeptBook, type KeptBooks, keptBooks } from '@fukushi-kit/policy-check/registers';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import { saveRecord } from '../record/save-record.ts';
import type { KeptRegisters } from './kept-registers.ts';
import { parseRegister, type RegisterBody } from './register-body.ts';

/** What became of sent registers: kept, or the first ones that others changed since; then none of them may be kept. */
export type SavedRegisters =
  | { readonly state: 'kept'; readonly changed: number }
  | { readonly state: 'overtaken'; readonly books: readonly KeptBook[] };

/** Registers as they were read from files. An agreement stands among them only if a file brought one. */
export function sentRegisters(books: Books, agreement: PolicyAgreement | null): readonly RegisterBody[] {
  const given = { ...books, ...(agreement === null ? {} : { agreement }) } as Partial<KeptBooks>;
  return keptBooks.flatMap((book) => {
    if (book === 'coverage') return [];
    const content = given[book];
    if (content === undefined) return [];
    const read = parseRegister({ schemaVersion: '1', book, content });
    if (!read.ok) throw new Error(`${book} was read and is no document of its kind`);
    return [read.value];
  });
}

/** Keeps registers, each as its next version. One that is as it was is no change. */
export async function saveRegisters(
  tx: Transaction,
  contract: string,
  sent: readonly RegisterBody[],
  { stored, versions }: Pick<KeptRegisters, 'stored'> & { readonly versions: ReadonlyMap<KeptBook, number | null> },
): Promise<SavedRegisters> {
  const changed = sent.filter((body) => {
    const before = stored.get(body.book);
    return before === undefined || dataDigest(before.body) !== dataDigest(body);
  });
  const overtaken: KeptBook[] = [];
  for (const body of changed) {
    const version = versions.get(body.book) ?? null;
    const saved = await saveRecord(tx, { contract, kind: 'register', id: body.book, version, body });
    if (saved.state === 'refused') throw new Error(`${body.book} is refused by its border`);
    if (saved.state === 'conflict') overtaken.push(body.book);
  }
  return overtaken.length > 0 ? { state: 'overtaken', books: overtaken } : { state: 'kept', changed: changed.length };
}
