import type { Books, ControlFindingCode, ReadDoubt } from '../../src/index.ts';

/** The smallest registers by which a control is kept, and ones by which it fails for one reason. */
export interface SmallestCase {
  readonly passes: Books;
  readonly fails: Books;
  readonly because: ControlFindingCode;
  /** The day of the check, if not the last of June 2025. */
  readonly asOf?: string;
  readonly readings?: Partial<Record<ReadDoubt, string>>;
}

/** A day after the end of the contract, on which everything for its end is due. */
export const AFTER_THE_END = '2026-04-15';
