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

/** The stamp of overlays over what was laid over the form `before`, or `before` where nothing more is laid over it. */
export function overlayStamp(overlays: readonly FormOverlay[], before?: OverlayStamp): OverlayStamp | null {
  const last = overlays.at(-1);
  if (last === undefined) return before ?? null;
  const own = overlays.reduce((sum, { operations }) => sum + operations.length, 0);
  return {
    municipality: last.municipality,
    operations: own + (before?.operations ?? 0),
    digest: textDigest(canonicalJson(before === undefined ? overlays : [before.digest, ...overlays])),
  };
}
