import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import { plain } from '../model/plain.ts';
import type { Section } from '../model/web-form.ts';
import { useForm } from './form-context.ts';

/** From how many parts on a form has a table of contents. */
const LONG = 5;

/** A table of contents (目次) of a long form: a link to each part. */
export function ContentsView(): ReactNode {
  const { store, id } = useForm();
  const parts = store.form.sheets.flatMap(({ sections }) => sections.flatMap(partsOf));
  if (parts.length < LONG) return null;
  return (
    <nav className="fk-contents" aria-label={messages.contents}>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${partId(id, part.id)}`}>{part.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Part {
  readonly id: string;
  readonly text: string;
}

function partsOf({ id, heading, nodes }: Section): readonly Part[] {
  if (heading !== null) return [{ id, text: plain(heading) }];
  return nodes.flatMap((node) =>
    node.kind === 'group' || node.kind === 'list' ? [{ id: node.id, text: plain(node.legend) }] : [],
  );
}

/** The id of the element of a part. */
export function partId(form: string, part: string): string {
  return `${form}~${part}`;
}
