import { canonicalJson } from '@fukushi-kit/rule';
import type { FormOverlay } from '@fukushi-kit/schema';
import { textDigest } from '../text-digest.ts';

/**
 * What was laid over a form, for its footer: whose overlay, how many operations, and a digest by which two sheets of
 * different overlays are told apart.
 *
 * @clause none a shape of this project, not of a source
 */
export interface OverlayStamp {
  readonly municipality: string;
  readonly operations: number;
  readonly digest: string;
}

/** The stamp of overlays, or `null` where nothing was laid over the form. */
export function overlayStamp(overlays: readonly FormOverlay[]): OverlayStamp | null {
  const last = overlays.at(-1);
  if (last === undefined) return null;
  return {
    municipality: last.municipality,
    operations: overlays.reduce((sum, { operations }) => sum + operations.length, 0),
    digest: textDigest(canonicalJson(overlays)),
  };
}
