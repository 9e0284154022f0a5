import type { ReactNode } from 'react';
import type { Handled } from './use-control.ts';

interface ClearButtonProps {
  readonly handled: Handled;
  readonly text: string;
  /** The text with the name of the control, for whoever hears the button alone. */
  readonly name: string;
  readonly onClear: () => void;
}

/** Takes a choice back. Because it goes away with the choice, focus returns to the first option. */
export function ClearButton({ handled: { id }, text, name, onClear }: ClearButtonProps): ReactNode {
  const clear = (): void => {
    onClear();
    document.getElementById(id)?.focus();
  };
  return (
    <button type="button" className="fk-clear" aria-label={name} onClick={clear}>
      {text}
    </button>
  );
}
