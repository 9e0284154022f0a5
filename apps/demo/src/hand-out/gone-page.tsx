import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** What is said where a file was fetched before, or its time is over. */
export function GonePage({ path }: { readonly path: string }): ReactNode {
  return (
    <>
      <p>{words.goneHelp}</p>
      <p>
        <a href={path}>{words.backToHandOut}</a>
      </p>
    </>
  );
}
