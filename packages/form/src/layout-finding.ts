import type { ClauseId } from '@fukushi-kit/clause';
import type { Finding } from '@fukushi-kit/schema';

/**
 * Why a form cannot be printed, or what a clerk should know of its print.
 *
 * @clause none a shape of this project, not of a source
 */
export type LayoutFindingCode =
  | 'glyph-missing'
  | 'control-character'
  | 'text-does-not-fit'
  | 'continued-on-sheet'
  | 'not-text'
  | 'not-a-whole-number'
  | 'not-a-day'
  | 'not-a-list'
  | 'unknown-option'
  | 'item-without-place'
  | 'label-does-not-fit'
  | 'block-does-not-fit'
  | 'not-figure-data'
  | 'figure-id-unknown'
  | 'figure-id-twice'
  | 'figure-link-twice'
  | 'figure-cycle'
  | 'figure-two-parents'
  | 'figure-generations'
  | 'figure-overlap'
  | 'figure-outside'
  | 'figure-does-not-fit'
  | 'holidays-unknown';

/**
 * A finding of the layout; `detail` names the element and code points, never a value.
 *
 * @clause none a shape of this project, not of a source
 */
export type LayoutFinding = Finding<LayoutFindingCode, ClauseId>;
