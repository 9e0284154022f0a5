import type { ClauseId } from '@fukushi-kit/clause';
import type { TaxCategory, Yen } from '@fukushi-kit/yen';

/**
 * Work on individual evacuation plans (個別避難計画) that municipalities pay for: a new plan, an update, giving the
 * evacuation information where no plan came about (情報提供のみ), attending a case meeting, verifying a plan (検証).
 *
 * @clause none kinds found in public fee schedules
 */
export type PaidWork = 'new' | 'update' | 'information-only' | 'meeting' | 'verification';

/**
 * What has to hold before work is paid: the city has received and accepted the result, or the worker has completed the
 * training that the schedule names.
 *
 * @clause none conditions found in public fee schedules
 */
export type FeePrecondition = 'accepted' | 'training-completed';

/**
 * Where a fee was read: a clause, or a page with its address.
 *
 * @clause none a shape of this project
 */
export type FeeSource = { readonly clause: ClauseId } | { readonly url: string };

/**
 * One fee of a schedule. `price`, `taxCategory` and `partHours` are `null` where the source does not say; `perFiscalYear`
 * is how often one plan is paid in a fiscal year (年度), `null` where the source sets no limit.
 *
 * @clause none a shape of this project
 */
export interface Fee {
  readonly work: PaidWork;
  readonly per: 'piece' | 'hour';
  readonly price: Yen | null;
  readonly taxCategory: TaxCategory | null;
  readonly partHours: 'exact' | null;
  readonly perFiscalYear: number | null;
  readonly preconditions: readonly FeePrecondition[];
  readonly source: FeeSource;
}

/**
 * What a municipality pays for work on plans (委託料・報償の単価).
 *
 * @clause none a shape of this project
 */
export interface FeeSchedule {
  readonly id: string;
  readonly municipality: string;
  readonly edition: string;
  readonly fees: readonly Fee[];
}
