import type { AuditHead, Transaction } from '@fukushi-kit/store';
import { readAnchor } from './audit-anchor.ts';

const GIVEN_OUT = `
select body -> 'auditHead' as head, null as anchor from record
 where tenant = current_setting('store.tenant') and kind in ('submission', 'policy-result')
union all
select null, anchor from print_order where tenant = current_setting('store.tenant') and anchor is not null`;

/** The heads of the own log that went out before: with submissions and results to the city, and on prints. */
export async function knownAnchors(tx: Transaction): Promise<readonly AuditHead[]> {
  const rows = await tx.query<{ head: AuditHead | null; anchor: string | null }>(GIVEN_OUT);
  return rows.flatMap(({ head, anchor }) => head ?? readAnchor(anchor ?? '') ?? []);
}
