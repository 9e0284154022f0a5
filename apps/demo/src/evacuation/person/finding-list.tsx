import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { StateMark, type Tone } from '../../page/state-mark.tsx';
import type { Lacking } from './lacking.ts';
import { words } from './words.ja.ts';

const tones: Readonly<Record<Lacking['severity'], Tone>> = { error: 'bad', warning: 'wait', notice: 'quiet' };

/** What was found, each with its weight and its clauses. */
export function FindingList({
  found,
  none = words.nothingFound,
}: {
  readonly found: readonly Lacking[];
  readonly none?: string;
}): ReactNode {
  if (found.length === 0) return <p className="none">{none}</p>;
  return (
    <ul className="stack plain">
      {found.map(({ text, severity, clauses }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same
        <li key={`${text} ${index}`}>
          <StateMark tone={tones[severity]}>{words.severities[severity]}</StateMark> {text} <Clauses ids={clauses} />
        </li>
      ))}
    </ul>
  );
}
