import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import { erasurePath, handOutsPath } from './hand-out-path.ts';
import { words } from './words.ja.ts';

/** The pages about what leaves the office, of one contract. */
export function HandOutNav({
  contract: { id, title },
  here,
}: {
  readonly contract: Pick<Contract, 'id' | 'title'>;
  readonly here: 'hand-outs' | 'erasure' | null;
}): ReactNode {
  const places = [
    { key: 'hand-outs', path: handOutsPath(id), text: words.handOuts },
    { key: 'erasure', path: erasurePath(id), text: words.erasure },
  ];
  return (
    <div className="stack">
      <p className="crumbs">
        <a href="/hand-outs">{words.title}</a>
      </p>
      <nav aria-label={words.pagesOf(title)} className="tabs">
        <ul>
          {places.map(({ key, path, text }) => (
            <li key={key}>
              <a href={path} {...(key === here ? { 'aria-current': 'page' as const } : {})}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
