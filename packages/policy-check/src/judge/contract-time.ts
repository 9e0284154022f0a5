import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { ContractRow } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { soleContract } from '../book/sole-contract.ts';

/** The contract and where its days lie seen from the day of the check. */
export interface ContractTime {
  readonly row: ContractRow;
  /** The day from which registers are kept: the start of work, or of the contract where that is not recorded. */
  readonly start: PlainDate;
  /** The last day of the contract, or the day of its cancellation. */
  readonly end: PlainDate;
  /** Whether the contract is over at the end of the day of the check. */
  readonly isOver: boolean;
  /** The day of the check, or the last day of the contract where that is earlier: what is owed during work is asked then. */
  readonly workDay: PlainDate;
}

/** The one contract of the register; `null` where it holds none, or several. */
export function contractTime(books: Pick<Books, 'contract'>, asOf: PlainDate): ContractTime | null {
  const row = soleContract(books);
  if (row === null) return null;
  const isCancelled = row.cancelledOn !== null && row.cancelledOn <= asOf && row.cancelledOn < row.to;
  const end = plainDate(isCancelled && row.cancelledOn !== null ? row.cancelledOn : row.to);
  const isOver = asOf > end;
  const start = plainDate(row.workStartsOn ?? row.from);
  return { row, start, end, isOver, workDay: isOver ? end : asOf };
}
