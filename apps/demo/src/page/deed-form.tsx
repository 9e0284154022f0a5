import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';

/** A form that changes something: it carries a key, so that sending it twice acts once. */
export function DeedForm({
  action,
  children,
  className,
}: {
  readonly action: string;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  return (
    <form method="post" action={action} className={className}>
      <input type="hidden" name="once" value={randomUUID()} />
      {children}
    </form>
  );
}
