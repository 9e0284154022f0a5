import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { OneControl } from '../model/web-form.ts';
import { FieldFrame } from '../view/field-frame.tsx';
import { type ControlProps, describedBy, pointerIn, useHandled, wrongness } from './use-control.ts';

/** One of several options, from a list that opens. Its first entry takes the choice back. */
export function SelectInput({ node, row, control }: ControlProps & { readonly control: OneControl }): ReactNode {
  const { caption, help, required } = node;
  const { options, none } = control;
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id, value } = handled;
  const chosen = options.findIndex((option) => option.value === value);
  const choose = (index: number): void => store.write(pointer, options[index]?.value ?? none, row);
  return (
    <FieldFrame handled={handled} label={caption} help={help} required={required}>
      <select
        id={id}
        className="fk-input"
        value={chosen}
        onChange={({ target }) => choose(Number(target.value))}
        onBlur={handled.leave}
        aria-required={required || undefined}
        {...wrongness(handled)}
        aria-describedby={describedBy(handled, help)}
      >
        <option value={-1}>{required ? messages.choose : messages.none}</option>
        {options.map((option, index) => (
          <option key={String(option.value)} value={index}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
