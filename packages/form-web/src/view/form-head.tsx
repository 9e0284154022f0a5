import type { FormDefinition } from '@fukushi-kit/form';
import { createElement, type ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import { plain } from '../model/plain.ts';
import { useForm } from './form-context.ts';
import { RubyText } from './ruby-text.tsx';

/** Number, title and addressee of the form. */
export function FormHead({ definition }: { readonly definition: FormDefinition }): ReactNode {
  const { id, level } = useForm();
  const { number, title, standing, sheets } = definition;
  const head = sheets.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'title');
  const addressee = head?.kind === 'title' && typeof head.addressee === 'string' ? plain(head.addressee) : null;
  return (
    <header className="fk-head">
      <p className="fk-number">
        {number === undefined ? null : <span>{number}</span>}
        {standing === 'reference' ? <span>{messages.reference}</span> : null}
      </p>
      {createElement(`h${level}`, { id: `${id}-title`, className: 'fk-title' }, <RubyText text={title} />)}
      {addressee === null ? null : <p className="fk-addressee">{addressee}</p>}
    </header>
  );
}
