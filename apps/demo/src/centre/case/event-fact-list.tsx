import type { ReactNode } from 'react';
import type { EventFact } from './event-text.ts';

/** What an event holds, line by line; nothing at all where it holds its day alone. */
export function EventFactList({ facts }: { readonly facts: readonly EventFact[] }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(([label, text]) => (
        <div key={label} className="fact">
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
