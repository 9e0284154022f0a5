import type { ReactNode } from 'react';
import { encode } from 'uqr';

const QUIET_MODULES = 4;

/** A QR code of a text: one path, so that it needs no style of its own. */
export function QrCode({ text, title }: { readonly text: string; readonly title: string }): ReactNode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg role="img" aria-label={title} viewBox={`0 0 ${size} ${size}`} width="240" height="240">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
