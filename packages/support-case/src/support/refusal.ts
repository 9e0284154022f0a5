import type { ClauseId } from '@fukushi-kit/clause';
import type { RefusalCode } from '../finding-code.ts';

/** Why a move is refused: the code, where in the event, and the clauses. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly at: readonly PropertyKey[];
  readonly clauses: readonly ClauseId[];
}

/** A refusal by its code, the clauses and the place in the event. */
export function refusal(refused: RefusalCode, clauses: readonly ClauseId[], ...at: readonly PropertyKey[]): Refusal {
  return { refused, clauses, at };
}

/** Whether an outcome is a refusal. */
export function isRefusal<T extends object>(outcome: T | Refusal): outcome is Refusal {
  return 'refused' in outcome;
}
