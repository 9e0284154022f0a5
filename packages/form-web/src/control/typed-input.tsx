import { type ChangeEvent, type CompositionEvent, type ReactNode, useState } from 'react';

type Element = HTMLInputElement | HTMLTextAreaElement;

interface TypedInputProps {
  readonly id: string;
  readonly value: string;
  /** Called with what was typed, never while an input method still composes it. */
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** Lines of a text of several lines. */
  readonly lines?: number;
  readonly className: string;
  readonly inputMode?: 'text' | 'tel' | 'email' | 'numeric';
  readonly required: boolean;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-errormessage': string | undefined;
  readonly 'aria-describedby': string | undefined;
}

/**
 * A text input that is safe for Japanese input methods: what is being composed stands on the screen alone, and becomes
 * the value when the composition ends.
 */
export function TypedInput({ value, onType, onLeave, lines, required, ...rest }: TypedInputProps): ReactNode {
  const [composed, setComposed] = useState<string | null>(null);
  const take = (text: string): void => {
    setComposed(null);
    onType(text);
  };
  const handlers = {
    value: composed ?? value,
    onChange: ({ target, nativeEvent }: ChangeEvent<Element>): void => {
      if (composed !== null || isComposing(nativeEvent)) setComposed(target.value);
      else onType(target.value);
    },
    onCompositionStart: ({ currentTarget }: CompositionEvent<Element>): void => setComposed(currentTarget.value),
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Element>): void => take(currentTarget.value),
    onBlur: (): void => {
      if (composed !== null) take(composed);
      onLeave();
    },
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    'aria-required': required || undefined,
  };
  return lines === undefined ? (
    <input type="text" {...handlers} {...rest} />
  ) : (
    <textarea rows={lines} {...handlers} {...rest} />
  );
}

function isComposing(event: Event): boolean {
  return 'isComposing' in event && event.isComposing === true;
}
