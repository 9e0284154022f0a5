import { doubts } from '@fukushi-kit/clause';
import { createElement, Fragment, type ReactNode } from 'react';
import { doubtPath } from './doubt-path.ts';
import { words } from './words.ja.ts';

/** A text of a package that names doubts by their ids: each becomes a link to the page of the doubt. */
export function WithDoubts({ text }: { readonly text: string }): ReactNode {
  return createElement(Fragment, null, ...text.split(NAMED).map(linked));
}

function linked(part: string): ReactNode {
  const named = doubts.find(({ id }) => id === part);
  return named === undefined ? part : <a href={doubtPath(named)}>{words.theDoubt}</a>;
}

const NAMED = /([a-z0-9-]+:[^\s（）「」、。]+)/;
