import type { Transaction } from '../transaction.ts';
import { auditHead } from './audit-head.ts';
import { walkAudit } from './walk-audit.ts';

/**
 * The audit log of the tenant that acts, or of one whose rows it may read, as JSON lines: the head first, then every entry
 * in order. Each line ends with a line feed. `fukushi audit verify` reads it.
 *
 * @clause none a means of proof, not of a source
 *
 * @example
 * const tx: Transaction = { query: async () => [] };
 * const lines: string[] = [];
 * for await (const line of exportAudit(tx)) lines.push(line);
 * lines // => ['{"head":{"sequence":0,"hash":"' + '0'.repeat(64) + '"}}\n']
 */
export async function* exportAudit(tx: Transaction, tenant?: string): AsyncGenerator<string> {
  const head = await auditHead(tx, tenant);
  yield `${JSON.stringify({ head })}\n`;
  for await (const entry of walkAudit(tx, tenant)) {
    // What others added since is no part of the log that this head ends.
    if (entry.sequence > head.sequence) return;
    yield `${JSON.stringify(entry)}\n`;
  }
}
