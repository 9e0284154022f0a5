import { type BookName, bookKinds } from '@fukushi-kit/policy-check';
import { type KeptBook, type KeptBooks, keptBooks } from '@fukushi-kit/policy-check/registers';
import { type Documents, type InputFindingCode, type Parsed, parseDocument } from '@fukushi-kit/schema';
import { z } from 'zod';
import { borderOf } from '../record/border-of.ts';

/** A register (台帳) of a contract as it is kept: which one, and the document of the data contract that it is. */
export interface RegisterBody {
  readonly schemaVersion: '1';
  readonly book: KeptBook;
  readonly content: KeptBooks[KeptBook];
}

const frame = borderOf<{ readonly book: KeptBook; readonly content: unknown }>(
  z.strictObject({
    schemaVersion: z.literal('1'),
    book: z.custom<KeptBook>((name) => name !== 'coverage' && keptBooks.includes(name as KeptBook)),
    content: z.unknown(),
  }),
);

/** The border of a register: its content keeps the schema of its book. */
export function parseRegister(body: unknown): Parsed<RegisterBody, InputFindingCode> {
  const read = frame(body);
  if (!read.ok) return read;
  const { book } = read.value;
  const content = parseDocument(documentOf(book), read.value.content);
  if (content.ok)
    return { ok: true, value: { schemaVersion: '1', book, content: content.value as RegisterBody['content'] } };
  return { ok: false, findings: content.findings.map((found) => ({ ...found, path: ['content', ...found.path] })) };
}

/** The document of the data contract that a book is. */
function documentOf(book: BookName | 'agreement'): keyof Documents {
  return bookKinds.find(({ name }) => name === book)?.document ?? 'PolicyAgreement';
}
