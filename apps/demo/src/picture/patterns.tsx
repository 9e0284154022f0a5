import type { ReactNode } from 'react';
import { type Fill, fillAddress, TEXTURES } from './fill.ts';

/** The patterns that a picture fills its parts with; they stand once in each picture. */
export function Patterns({ id, fills }: { readonly id: string; readonly fills: readonly Fill[] }): ReactNode {
  return (
    <svg className="pic-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {fills.map((fill) => (
          <Pattern key={fillAddress(id, fill)} id={fillAddress(id, fill)} fill={fill} />
        ))}
      </defs>
    </svg>
  );
}

function Pattern({ id, fill: { tone, texture } }: { readonly id: string; readonly fill: Fill }): ReactNode {
  const path = TEXTURES[texture];
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      className={`pic-pattern pic-${tone}${texture === 'hollow' ? ' pic-hollow' : ''}`}
    >
      <rect width="8" height="8" className="pic-plane" />
      {path === '' ? null : <path d={path} className={/h0/.test(path) ? 'pic-dot' : 'pic-stroke'} />}
    </pattern>
  );
}
