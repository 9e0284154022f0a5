import type { ReactNode } from 'react';

/** How a notice is meant; the kind is also said in words. */
export type NoticeKind = 'done' | 'warning' | 'error' | 'note';

const labels: { readonly [Kind in NoticeKind]: string } = {
  done: '完了',
  warning: '注意',
  error: '誤り',
  note: 'お知らせ',
};

/** A notice above or within a page. */
export function Notice({ kind, children }: { readonly kind: NoticeKind; readonly children: ReactNode }): ReactNode {
  return (
    <div className={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <p className="notice-kind">{labels[kind]}</p>
      <div>{children}</div>
    </div>
  );
}
