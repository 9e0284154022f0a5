import type { OpenStep } from '@fukushi-kit/support-case';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { programmeWords, waitsForWords, words } from './words.ja.ts';

/** What a case waits for, in the order in which it is done, each with its clauses. */
export function OpenStepList({ opens }: { readonly opens: readonly OpenStep[] }): ReactNode {
  if (opens.length === 0) return <p className="none">{words.nothingOpen}</p>;
  return (
    <ul>
      {opens.map(({ programme, waitsFor, clauses }) => (
        <li key={`${programme} ${waitsFor}`}>
          {programme === null ? null : `${programmeWords[programme]}：`}
          {waitsForWords[waitsFor]} <Clauses ids={clauses} />
        </li>
      ))}
    </ul>
  );
}
