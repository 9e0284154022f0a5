import type { ControlId } from '../control/control-id.ts';
import { filled } from './filled.ts';
import type { OscalReviewedControls } from './model/oscal-selection.ts';

/** All controls of the catalogue, but those left out. */
export function reviewedControls(leftOut: readonly ControlId[]): OscalReviewedControls {
  const excluded = leftOut.map((id) => ({ 'control-id': id }));
  return { 'control-selections': [{ 'include-all': {}, ...filled('exclude-controls', excluded) }] };
}
