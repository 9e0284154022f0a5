import type { ClauseId } from '@fukushi-kit/clause';
import type { Pointer } from '@fukushi-kit/form';

/**
 * What every field says of itself: where its value is, what it is called, which clauses ask for it.
 *
 * @clause none how this package writes a definition down
 */
export interface Asked {
  readonly bind: Pointer;
  readonly label: string;
  readonly clauses: readonly ClauseId[];
  readonly help?: string;
  readonly locked?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
}
