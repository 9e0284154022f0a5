import type { ReactNode } from 'react';
import type { PassageControl } from '../model/web-form.ts';
import { FieldFrame, type FieldWidth } from '../view/field-frame.tsx';
import { Affixed } from './affixed.tsx';
import { Remaining, remainingId } from './remaining.tsx';
import { textOf } from './text-of.ts';
import { TypedInput } from './typed-input.tsx';
import { type ControlProps, describedBy, pointerIn, useHandled, wrongness } from './use-control.ts';

/** Running text, in a box of as many lines as on paper that grows with it. */
export function PassageInput({ node, row, control }: ControlProps & { readonly control: PassageControl }): ReactNode {
  const { caption, help, required } = node;
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id } = handled;
  const text = textOf(handled.value);
  const type = (typed: string): void => {
    const kept = control.breaks ? typed : typed.replaceAll('\n', '');
    store.write(pointer, kept === '' ? null : kept, row);
  };
  return (
    <FieldFrame handled={handled} label={caption} help={help} required={required} width={widthOf(node.share)}>
      <Affixed node={node}>
        <TypedInput
          id={id}
          className="fk-input fk-passage"
          lines={control.lines}
          value={text}
          onType={type}
          onLeave={handled.leave}
          required={required}
          {...wrongness(handled)}
          aria-describedby={describedBy(handled, help, remainingId(id, text, control.maximum))}
        />
      </Affixed>
      <Remaining id={id} text={text} maximum={control.maximum} />
    </FieldFrame>
  );
}

function widthOf(share: number): FieldWidth {
  if (share < 0.35) return 'column';
  return share < 0.6 ? 'double' : 'full';
}
