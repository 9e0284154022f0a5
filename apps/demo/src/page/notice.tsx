import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** How a notice is meant; the kind is also said in words. */
export type NoticeKind = 'done' | 'warning' | 'error' | 'note';

/** A notice above or within a page. */
export function Notice({ kind, children }: { readonly kind: NoticeKind; readonly children: ReactNode }): ReactNode {
  return (
    <div className={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <p className="notice-kind">{words.notices[kind]}</p>
      <div>{children}</div>
    </div>
  );
}
