import type { ReactNode } from 'react';
import type { ControlNode } from '../model/web-form.ts';

/** An input between the short words that stand around it on paper, e.g. 〒 or 円. */
export function Affixed({
  node: { before, after },
  children,
}: {
  readonly node: Pick<ControlNode, 'before' | 'after'>;
  readonly children: ReactNode;
}): ReactNode {
  if (before === null && after === null) return children;
  return (
    <div className="fk-affixed">
      {before === null ? null : <span>{before}</span>}
      {children}
      {after === null ? null : <span>{after}</span>}
    </div>
  );
}
