import type { PlainDate } from '@fukushi-kit/calendar';
import type { Books } from '@fukushi-kit/policy-check';

/** The day on which the contract ended or was cancelled; `null` while it goes on, or where there is not one contract. */
export function contractEnd({ contract }: Books, asOf: PlainDate): string | null {
  const [row, ...more] = contract?.rows ?? [];
  if (row === undefined || more.length > 0) return null;
  const end = row.cancelledOn !== null && row.cancelledOn < row.to ? row.cancelledOn : row.to;
  return end <= asOf ? end : null;
}
