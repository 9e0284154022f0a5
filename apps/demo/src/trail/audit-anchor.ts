import { type AuditHead, auditHead, type Transaction } from '@fukushi-kit/store';

/**
 * The head of the audit log as it is printed on a sheet (記録の照合値): the sequence and the hash. Once it is on paper
 * outside the database, a log that was rebuilt shows.
 */
export async function auditAnchor(tx: Transaction): Promise<string> {
  return anchorText(await auditHead(tx));
}

/** A head as text. */
export function anchorText({ sequence, hash }: AuditHead): string {
  return `${sequence}-${hash}`;
}

/** A head as somebody typed it off a sheet; `null` if it is none. Spaces and line breaks of the paper don't matter. */
export function readAnchor(text: string): AuditHead | null {
  const found = /^(\d{1,15})-([0-9a-f]{64})$/.exec(text.replaceAll(/\s/g, '').toLowerCase());
  return found?.[1] === undefined || found[2] === undefined ? null : { sequence: Number(found[1]), hash: found[2] };
}
