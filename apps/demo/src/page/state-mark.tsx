import type { ReactNode } from 'react';

/** How something stands; drawn as a labelled mark, never by colour alone. */
export type Tone = 'good' | 'wait' | 'bad' | 'quiet';

const signs: { readonly [Key in Tone]: string } = { good: '●', wait: '◐', bad: '▲', quiet: '○' };

/** A short word of state with a sign of its own. */
export function StateMark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`mark ${tone}`}>
      <span aria-hidden="true">{signs[tone]}</span>
      {children}
    </span>
  );
}
