import type { Pointer } from '@fukushi-kit/form';

/** Something to put right or to look at, in Japanese, at the control that it belongs to. */
export interface Problem {
  /** The place of its control; `null` when the form does not ask for what is wrong. */
  readonly pointer: Pointer | null;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  /** In which row of which list, for whoever reads it away from the row; `''` outside lists. */
  readonly rows: string;
}
