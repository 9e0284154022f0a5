import type { ReactNode } from 'react';
import type { LineControl } from '../model/web-form.ts';
import { FieldFrame } from '../view/field-frame.tsx';
import { Affixed } from './affixed.tsx';
import { fitted } from './half-width.ts';
import { Remaining, remainingId } from './remaining.tsx';
import { textOf } from './text-of.ts';
import { TypedInput } from './typed-input.tsx';
import { type ControlProps, describedBy, pointerIn, useHandled, wrongness } from './use-control.ts';

/** A text of one line. When it is left, full-width digits and signs become what the place wants; names stay as typed. */
export function LineInput({ node, row, control }: ControlProps & { readonly control: LineControl }): ReactNode {
  const { caption, help, required } = node;
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id } = handled;
  const text = textOf(handled.value);
  const most = takesAnyText(control.pattern) ? control.maximum : null;
  const write = (typed: string): void => store.write(pointer, typed === '' ? null : typed, row);
  const leave = (): void => {
    const now = textOf(store.valueAt(pointer));
    write(fitted(now, control.pattern));
    handled.leave();
  };
  return (
    <FieldFrame
      handled={handled}
      label={caption}
      help={help}
      required={required}
      width={node.share < 0.5 ? 'column' : 'double'}
    >
      <Affixed node={node}>
        <TypedInput
          id={id}
          className="fk-input"
          value={text}
          onType={write}
          onLeave={leave}
          inputMode={control.keyboard}
          required={required}
          {...wrongness(handled)}
          aria-describedby={describedBy(handled, help, remainingId(id, text, most))}
        />
      </Affixed>
      <Remaining id={id} text={text} maximum={most} />
    </FieldFrame>
  );
}

/** Whether any words may be written; a code or a telephone number says by its form how long it is. */
function takesAnyText(pattern: string | null): boolean {
  return pattern === null || new RegExp(pattern, 'u').test('一');
}
