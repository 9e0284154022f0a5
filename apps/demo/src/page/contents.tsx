import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** What a long page holds, with a link to each part by the id of its heading. */
export function Contents({ parts }: { readonly parts: readonly (readonly [id: string, title: string])[] }): ReactNode {
  return (
    <nav aria-label={words.contents} className="contents">
      <p className="contents-name">{words.contents}</p>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
