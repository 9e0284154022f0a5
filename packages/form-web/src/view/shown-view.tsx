import { valueAt } from '@fukushi-kit/form';
import type { ReactNode } from 'react';
import { pointerIn } from '../control/use-control.ts';
import { messages } from '../messages.ja.ts';
import type { Bind, ShownNode } from '../model/web-form.ts';
import { useStored } from './form-context.ts';
import { valueText } from './value-text.ts';

/** A value that the paper shows once more: to read, because it is filled in elsewhere. */
export function ShownView({ node, row }: { readonly node: ShownNode; readonly row: Bind }): ReactNode {
  const value = useStored(({ data }) => valueAt(data, pointerIn(row, node.bind)));
  const text = valueText(node.control, value);
  return (
    <dl className="fk-field fk-shown">
      <dt className="fk-label">{node.label}</dt>
      <dd>{text === '' ? messages.notFilledIn : text}</dd>
      <dd className="fk-help">{messages.shownAgain}</dd>
    </dl>
  );
}
