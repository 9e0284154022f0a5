import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { OneControl } from '../model/web-form.ts';
import { FieldsetFrame, type FieldWidth } from '../view/field-frame.tsx';
import { useForm } from '../view/form-context.ts';
import { ClearButton } from './clear-button.tsx';
import { OptionList } from './option-list.tsx';
import { OtherWords } from './other-words.tsx';
import { type ControlProps, pointerIn, useHandled } from './use-control.ts';

/** One of several options. Nothing is chosen beforehand, and a choice can be taken back. */
export function OneInput({ node, row, control }: ControlProps & { readonly control: OneControl }): ReactNode {
  const { label, caption, help, required } = node;
  const { options, none, unmarked, other } = control;
  const { announce } = useForm();
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, value } = handled;
  const chosen = options.find((option) => option.value === value);
  const isUnlisted = chosen === undefined && ![none, null, undefined, ...unmarked].some((one) => one === value);
  const clear = (): void => {
    store.write(pointer, none, row);
    announce(messages.cleared(label));
  };
  return (
    <FieldsetFrame isRadio handled={handled} label={caption} help={help} required={required} width={widthOf(control)}>
      <OptionList
        handled={handled}
        options={options}
        type="radio"
        isChosen={(option) => option === chosen}
        onChoose={(option) => store.write(pointer, option.value, row)}
      />
      {isUnlisted ? <p className="fk-warning">{messages.unlistedValue}</p> : null}
      {chosen === undefined && !isUnlisted ? null : (
        <ClearButton handled={handled} text={messages.clear} name={messages.clearOf(label)} onClear={clear} />
      )}
      {other === null ? null : (
        <OtherWords other={other} options={options} row={row} isChosen={chosen?.value === other.value} />
      )}
    </FieldsetFrame>
  );
}

/** How much room the options take beside each other. */
export function widthOf({ options }: Pick<OneControl, 'options'>): FieldWidth {
  const characters = options.reduce((sum, option) => sum + option.label.length + 3, 0);
  if (characters <= 20) return 'column';
  return characters <= 42 ? 'double' : 'full';
}
