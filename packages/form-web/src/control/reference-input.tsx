import { valueAt } from '@fukushi-kit/form';
import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { Numbers, ReferenceControl } from '../model/web-form.ts';
import { FieldFrame } from '../view/field-frame.tsx';
import { useStored } from '../view/form-context.ts';
import { textOf } from './text-of.ts';
import { type ControlProps, describedBy, pointerIn, useHandled, wrongness } from './use-control.ts';

/** Something else of the same figure, chosen by its number and name. */
export function ReferenceInput({
  node,
  row,
  control,
}: ControlProps & { readonly control: ReferenceControl }): ReactNode {
  const { caption, help, required } = node;
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id } = handled;
  const figure = useStored(({ data }) => valueAt(data, control.numbers.figure));
  const value = textOf(handled.value);
  const groups = control.numbers.arrays.map(({ key, title }) => ({ title, items: numberedIn(figure, key) }));
  const isKnown = value === '' || groups.some(({ items }) => items.some((item) => item.id === value));
  return (
    <FieldFrame handled={handled} label={caption} help={help} required={required}>
      <select
        id={id}
        className="fk-input"
        value={value}
        onChange={({ target }) => store.write(pointer, target.value === '' ? null : target.value, row)}
        onBlur={handled.leave}
        aria-required={required || undefined}
        {...wrongness(handled)}
        aria-describedby={describedBy(handled, help)}
      >
        <option value="">{required ? messages.choose : messages.none}</option>
        {isKnown ? null : <option value={value}>{messages.unknownReference(value)}</option>}
        {groups.map(({ title, items }) => (
          <optgroup key={title} label={title}>
            {items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

interface Numbered {
  readonly id: string;
  readonly text: string;
}

function numberedIn(figure: unknown, key: string): readonly Numbered[] {
  const items = valueAt(figure, `/${key}`);
  if (!Array.isArray(items)) return [];
  const ids = new Set<string>();
  return items.flatMap((item) => {
    const id = valueAt(item, '/id');
    if (typeof id !== 'string' || id === '' || ids.has(id)) return [];
    ids.add(id);
    const name = textOf(valueAt(item, '/name') ?? valueAt(item, '/title') ?? valueAt(item, '/relation'));
    return [{ id, text: name === '' ? id : `${id}　${name}` }];
  });
}

/** The next number that nothing in a figure has yet. */
export function freeNumber(figure: unknown, { arrays }: Numbers): string {
  const taken = new Set(arrays.flatMap(({ key }) => numberedIn(figure, key).map(({ id }) => id)));
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
