import type { PlainDate } from '@fukushi-kit/calendar';
import type { StructureQuestion } from './structure-question.ts';

/** The days from `from` to `to`, both included. */
export interface DaysOfWork {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * The days on which the structure has to stand: from the start of work to `asOf`; the day of the start while it lies
 * ahead; `asOf` alone while the start is not recorded.
 */
export function daysOfWork({ asOf, workStartedOn }: Pick<StructureQuestion, 'asOf' | 'workStartedOn'>): DaysOfWork {
  const from = workStartedOn ?? asOf;
  return { from, to: from > asOf ? from : asOf };
}
