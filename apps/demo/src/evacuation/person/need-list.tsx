import type { Need } from '@fukushi-kit/rule';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { needText } from './need-text.ts';

/** What an open decision waits for, each as something to do. */
export function NeedList({ needs }: { readonly needs: readonly Need[] }): ReactNode {
  if (needs.length === 0) return null;
  return (
    <ul>
      {needs.map((need) => (
        <li key={need.cause === 'silent' ? need.doubt : need.fact}>
          {needText(need)} <Clauses ids={need.clauses} />
        </li>
      ))}
    </ul>
  );
}
