import type { ReactNode } from 'react';
import type { PassageControl } from '../model/web-form.ts';
import { FieldFrame } from '../view/field-frame.tsx';
import { Affixed } from './affixed.tsx';
import { Remaining, remainingId } from './remaining.tsx';
import { textOf } from './text-of.ts';
import { TypedInput } from './typed-input.tsx';
import { type ControlProps, describedBy, pointerIn, useHandled, wrongness } from './use-control.ts';

/** A text of any number of lines, in a box as high as on paper that grows with it. */
export function PassageInput({ node, row, control }: ControlProps & { readonly control: PassageControl }): ReactNode {
  const { caption, help, required } = node;
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id } = handled;
  const text = textOf(handled.value);
  return (
    <FieldFrame
      handled={handled}
      label={caption}
      help={help}
      required={required}
      width={node.share < 0.4 ? 'column' : 'full'}
    >
      <Affixed node={node}>
        <TypedInput
          id={id}
          className="fk-input fk-passage"
          lines={control.lines + 1}
          value={text}
          onType={(typed) => store.write(pointer, typed === '' ? null : typed, row)}
          onLeave={() => store.leave(pointer)}
          required={required}
          {...wrongness(handled)}
          aria-describedby={describedBy(handled, help, remainingId(id, text, control.maximum))}
        />
      </Affixed>
      <Remaining id={id} text={text} maximum={control.maximum} />
    </FieldFrame>
  );
}
