import type { PlainDate } from '@fukushi-kit/calendar';
import { type Books, soleContract } from '@fukushi-kit/policy-check';

/** The day on which the contract ended or was cancelled; `null` while it goes on, or where there is not one contract. */
export function contractEnd(books: Books, asOf: PlainDate): string | null {
  const contract = soleContract(books);
  if (contract === null) return null;
  const { to, cancelledOn } = contract;
  const end = cancelledOn !== null && cancelledOn < to ? cancelledOn : to;
  return end <= asOf ? end : null;
}
