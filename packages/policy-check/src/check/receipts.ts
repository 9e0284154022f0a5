import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { blank } from '../judge/reply.ts';

/**
 * A receipt (受領書) was submitted for everything that the city provided.
 *
 * @clause chigasaki-r7:特記4
 */
export function receiptsAreSubmitted(at: Inquiry): Judgement {
  return eachRow(at, 'materials', {
    over: 'so-far',
    rows: ({ origin }) => origin === 'provided',
    reply: ({ receipt, receiptOn }) => (receipt === null || receiptOn === null ? blank('receipt-missing') : null),
    none: 'not-applicable',
  });
}
