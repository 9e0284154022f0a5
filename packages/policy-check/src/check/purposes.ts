import type { Inquiry } from '../judge/inquiry.ts';
import { breach, open, type Reply } from '../judge/reply.ts';

/** Whether a purpose (目的) is one that the contract lists. */
export function purposeReply({ contract }: Inquiry, purpose: string | null): Reply | null {
  if (purpose === null) return open('purpose-not-recorded');
  return contract.row.purposes.some(({ number }) => number === purpose) ? null : breach('purpose-outside-contract');
}
