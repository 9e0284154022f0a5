import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';
import type { Bind, Option, Other } from '../model/web-form.ts';
import { FieldFrame } from '../view/field-frame.tsx';
import { Remaining, remainingId } from './remaining.tsx';
import { textOf } from './text-of.ts';
import { TypedInput } from './typed-input.tsx';
import { describedBy, pointerIn, useHandled, wrongness } from './use-control.ts';

interface OtherWordsProps {
  readonly other: Other;
  readonly options: readonly Option[];
  readonly row: Bind;
  readonly isChosen: boolean;
}

/** The free words of an option, shown while it is chosen; words that are recorded are never hidden. */
export function OtherWords({ other, options, row, isChosen }: OtherWordsProps): ReactNode {
  const handled = useHandled(pointerIn(row, other.bind), row);
  const { store, pointer, id } = handled;
  const text = textOf(handled.value);
  if (!isChosen && text === '' && handled.problem === null) return null;
  const option = options.find(({ value }) => value === other.value)?.label ?? '';
  return (
    <FieldFrame handled={handled} label={messages.otherWords(option)} help={null} required={false}>
      <TypedInput
        id={id}
        className="fk-input"
        value={text}
        onType={(typed) => store.write(pointer, typed === '' ? null : typed, row)}
        onLeave={handled.leave}
        required={false}
        {...wrongness(handled)}
        aria-describedby={describedBy(handled, null, remainingId(id, text, other.maximum))}
      />
      <Remaining id={id} text={text} maximum={other.maximum} />
    </FieldFrame>
  );
}
