import type { ReactNode } from 'react';
import { type Fill, fillAddress } from './fill.ts';

/** Which look stands for what. */
export function Legend({
  picture,
  entries,
}: {
  readonly picture: string;
  readonly entries: readonly { readonly label: string; readonly fill: Fill }[];
}): ReactNode {
  return (
    <ul className="pic-legend">
      {entries.map(({ label, fill }) => (
        <li key={fillAddress(picture, fill)}>
          <svg className="pic-swatch" width="24" height="16" aria-hidden="true">
            <rect className="pic-part" width="24" height="16" fill={`url(#${fillAddress(picture, fill)})`} />
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
