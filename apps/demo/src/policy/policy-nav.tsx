import type { ReactNode } from 'react';
import type { Contract } from '../contract/contract.ts';
import { policyPath, registersPath } from './policy-path.ts';
import { words } from './words.ja.ts';

/** The pages about the check of a contract. */
export function PolicyNav({
  contract: { id, title },
  here,
}: {
  readonly contract: Pick<Contract, 'id' | 'title'>;
  readonly here: 'check' | 'registers' | null;
}): ReactNode {
  const places = [
    { key: 'check', path: policyPath(id), text: words.check },
    { key: 'registers', path: registersPath(id), text: words.registers },
  ];
  return (
    <div className="stack">
      <p className="crumbs">
        <a href="/policy">{words.title}</a>
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
