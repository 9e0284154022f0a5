import type { AuditEntry, AuditHead } from '@fukushi-kit/store';
import { auditMessages } from './messages.ja.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** Why a file is no exported audit log. */
export class AuditLineFault extends Error {}

const TEXTS = ['at', 'tenant', 'account', 'deed', 'kind', 'id', 'text', 'previous', 'hash'] as const;

/**
 * The head and the entries of an exported audit log, read as they are asked for.
 *
 * @throws {AuditLineFault} with the line in question; later also while entries are read.
 * @throws {TypeError} if it is not UTF-8.
 */
export async function auditLines(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: AuditHead; readonly entries: AsyncIterable<AuditEntry> }> {
  const lines = textLines(bytes);
  const first = await lines.next();
  const head = first.done === true ? null : Reflect.get(Object(parsed(first.value, 1)), 'head');
  if (!isHead(head)) throw new AuditLineFault(auditMessages.notAHead);
  return { head, entries: entriesOf(lines) };
}

async function* entriesOf(lines: AsyncIterable<TextLine>): AsyncGenerator<AuditEntry> {
  let number = 1;
  for await (const line of lines) {
    number += 1;
    const entry = parsed(line, number);
    if (!isEntry(entry)) throw new AuditLineFault(auditMessages.notALine(number));
    yield entry;
  }
}

function parsed({ text, isWhole }: TextLine, number: number): unknown {
  if (!isWhole) throw new AuditLineFault(auditMessages.cutLine(number));
  try {
    return JSON.parse(text);
  } catch {
    throw new AuditLineFault(auditMessages.notALine(number));
  }
}

function isHead(value: unknown): value is AuditHead {
  const { sequence, hash } = Object(value);
  return Number.isSafeInteger(sequence) && sequence >= 0 && typeof hash === 'string';
}

function isEntry(value: unknown): value is AuditEntry {
  const entry = Object(value);
  const areTexts = TEXTS.every((name) => typeof entry[name] === 'string');
  const isDigest = entry.digest === null || typeof entry.digest === 'string';
  return areTexts && isDigest && Number.isSafeInteger(entry.sequence);
}
