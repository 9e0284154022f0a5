import { doubt } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import type { ReactNode } from 'react';
import { Clauses } from '../page/clause-links.tsx';
import { doubtPath } from './doubt-path.ts';

/** What has to be known or decided before there is an answer, each once; a doubt leads to its page. */
export function NeedList({ needs }: { readonly needs: readonly Need[] }): ReactNode {
  const once = new Map(needs.map((need) => [need.cause === 'silent' ? need.doubt : need.fact, need]));
  return (
    <ul>
      {[...once].map(([key, need]) => (
        <li key={key}>
          {need.cause === 'silent' ? (
            <a href={doubtPath(doubt(need.doubt))}>{doubt(need.doubt).question.ja}</a>
          ) : (
            need.label
          )}{' '}
          <Clauses ids={need.clauses} />
        </li>
      ))}
    </ul>
  );
}
