import {
  type AuditEntry,
  type AuditHead,
  type AuditVerdict,
  exportAudit,
  type Transaction,
  verifyAudit,
} from '@fukushi-kit/store';
import { knownAnchors } from './known-anchors.ts';

/** How the own audit log stands, and with how many heads that went out it was compared. */
export interface TrailVerdict {
  readonly verdict: AuditVerdict;
  readonly anchors: number;
}

/** Checks the own audit log from its first entry, against every head that is known elsewhere, and against one from paper. */
export async function verifyTrail(tx: Transaction, typed: AuditHead | null): Promise<TrailVerdict> {
  const anchors = [...(await knownAnchors(tx)), ...(typed === null ? [] : [typed])];
  const lines = exportAudit(tx);
  const first = await lines.next();
  if (first.done === true) throw new Error('an export of the audit log begins with its head');
  const { head } = JSON.parse(first.value) as { readonly head: AuditHead };
  return { verdict: await verifyAudit(entriesOf(lines), head, anchors), anchors: anchors.length };
}

async function* entriesOf(lines: AsyncIterable<string>): AsyncGenerator<AuditEntry> {
  for await (const line of lines) yield JSON.parse(line) as AuditEntry;
}
