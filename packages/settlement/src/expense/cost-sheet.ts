import type { Finding } from '@fukushi-kit/schema';
import type { Derivation } from '@fukushi-kit/yen';
import type { ExpenseFindingCode } from '../finding-code.ts';

/** The cost of one item with everything it came from, and what was found in its entries. */
export interface CostSheet {
  readonly cost: Derivation;
  readonly findings: readonly Finding<ExpenseFindingCode>[];
}
