import type { ReactNode } from 'react';
import { type Fill, fillAddress } from './fill.ts';
import { partsOfBar } from './parts-of-bar.ts';
import { percent } from './percent.ts';

/** A count in a bar, and how it looks. */
export interface FilledCount {
  readonly id: string;
  readonly count: number;
  readonly fill: Fill;
}

/** A lying bar of parts. A bar of `most` is as long as there is room. */
export function Bar({
  picture,
  counts,
  most,
}: {
  readonly picture: string;
  readonly counts: readonly FilledCount[];
  readonly most: number;
}): ReactNode {
  const parts = partsOfBar(
    counts.map(({ count }) => count),
    most,
  );
  return (
    <svg className="pic-bar" width="100%" height="20" aria-hidden="true">
      <rect className="pic-track" width="100%" height="100%" />
      {counts.map(({ id, fill }, index) => {
        const { start, size } = parts[index] ?? { start: 0, size: 0 };
        if (size === 0) return null;
        const url = `url(#${fillAddress(picture, fill)})`;
        return <rect key={id} className="pic-part" x={percent(start)} width={percent(size)} height="100%" fill={url} />;
      })}
    </svg>
  );
}
