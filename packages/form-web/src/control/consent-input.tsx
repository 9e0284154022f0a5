import { textDigest } from '@fukushi-kit/form';
import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { ConsentControl } from '../model/web-form.ts';
import { FieldsetFrame } from '../view/field-frame.tsx';
import { useForm } from '../view/form-context.ts';
import { RubyText } from '../view/ruby-text.tsx';
import { ClearButton } from './clear-button.tsx';
import { OptionList } from './option-list.tsx';
import { type ControlProps, pointerIn, useHandled } from './use-control.ts';

/**
 * A consent (同意): the exact text that is answered with its version and digest, and two answers of equal weight, neither
 * of them chosen beforehand. An answer can be taken back to 未回答.
 */
export function ConsentInput({ node, row, control }: ControlProps & { readonly control: ConsentControl }): ReactNode {
  const { label, caption, help, required } = node;
  const { textId, textVersion, text, options, none } = control;
  const { announce } = useForm();
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id, value } = handled;
  const withdraw = (): void => {
    store.write(pointer, none, row);
    announce(messages.withdrawn(label));
  };
  return (
    <FieldsetFrame
      isRadio
      handled={handled}
      label={caption}
      help={help}
      required={required}
      width="full"
      describedBy={[`${id}~text`]}
    >
      <div className="fk-consent-text" id={`${id}~text`}>
        <p>
          <RubyText text={text} />
        </p>
        <p className="fk-version">{messages.consentVersion(textId, textVersion, textDigest(text).slice(0, 8))}</p>
      </div>
      <OptionList
        handled={handled}
        options={options}
        type="radio"
        isChosen={(option) => option.value === value}
        onChoose={(option) => store.write(pointer, option.value, row)}
      />
      {options.some((option) => option.value === value) ? (
        <ClearButton handled={handled} text={messages.withdraw} name={messages.withdrawOf(label)} onClear={withdraw} />
      ) : (
        <p className="fk-help">{messages.unanswered}</p>
      )}
    </FieldsetFrame>
  );
}
