import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { ManyControl, Option } from '../model/web-form.ts';
import { FieldsetFrame } from '../view/field-frame.tsx';
import { widthOf } from './one-input.tsx';
import { OptionList } from './option-list.tsx';
import { OtherWords } from './other-words.tsx';
import { type ControlProps, pointerIn, useHandled } from './use-control.ts';

/** Any of several options; they stand in the data in the order of the form. */
export function ManyInput({ node, row, control }: ControlProps & { readonly control: ManyControl }): ReactNode {
  const { caption, help, required } = node;
  const { options, none, other } = control;
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, value } = handled;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const unlisted = chosen.filter((one) => !options.some((option) => option.value === one));
  const choose = (option: Option, isChosen: boolean): void => {
    const listed = options
      .map((one) => one.value)
      .filter((one) => (one === option.value ? isChosen : chosen.includes(one)));
    const next = [...listed, ...unlisted];
    store.write(pointer, next.length === 0 ? none : next, row);
  };
  return (
    <FieldsetFrame handled={handled} label={caption} help={help} required={required} width={widthOf(control)}>
      <OptionList
        handled={handled}
        options={options}
        type="checkbox"
        isChosen={(option) => chosen.includes(option.value)}
        onChoose={choose}
      />
      {unlisted.length > 0 ? <p className="fk-warning">{messages.unlistedValue}</p> : null}
      {other === null ? null : (
        <OtherWords other={other} options={options} row={row} isChosen={chosen.includes(other.value)} />
      )}
    </FieldsetFrame>
  );
}
