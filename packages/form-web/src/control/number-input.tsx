import { type ReactNode, useState } from 'react';
import type { NumberControl } from '../model/web-form.ts';
import { FieldFrame } from '../view/field-frame.tsx';
import { Affixed } from './affixed.tsx';
import { numberText, readNumber } from './number-text.ts';
import { textOf } from './text-of.ts';
import { TypedInput } from './typed-input.tsx';
import { type ControlProps, describedBy, pointerIn, useHandled, wrongness } from './use-control.ts';

/** A whole number. Full-width digits are taken; when it is left it stands as on paper, grouped by thousands. */
export function NumberInput({ node, row, control }: ControlProps & { readonly control: NumberControl }): ReactNode {
  const { caption, help, required } = node;
  const [typed, setTyped] = useState<string | null>(null);
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id, value, unfinished } = handled;
  const type = (text: string): void => {
    setTyped(text);
    const number = readNumber(text);
    if (number === undefined) store.leaveUnfinished(pointer, text, row);
    else store.write(pointer, number, row);
  };
  const leave = (): void => {
    setTyped(null);
    handled.leave();
  };
  const unit = control.unit === '' ? node.after : control.unit;
  return (
    <FieldFrame handled={handled} label={caption} help={help} required={required}>
      <Affixed node={{ before: node.before, after: unit }}>
        <TypedInput
          id={id}
          className="fk-input fk-number-input"
          value={typed ?? unfinished ?? (typeof value === 'number' ? numberText(value) : textOf(value))}
          onType={type}
          onLeave={leave}
          inputMode={control.least !== null && control.least >= 0 ? 'numeric' : 'text'}
          required={required}
          {...wrongness(handled)}
          aria-describedby={describedBy(handled, help)}
        />
      </Affixed>
    </FieldFrame>
  );
}
