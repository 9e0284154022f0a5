import type { ReactNode } from 'react';
import { messages } from '../messages.ja.ts';

/** From which share of its length on a text says how many characters are left. */
const NEAR = 0.8;

interface RemainingProps {
  readonly id: string;
  readonly text: string;
  readonly maximum: number | null;
}

/** How many characters may still be typed, once a text is near its end, or how many are too many. */
export function Remaining({ id, text, maximum }: RemainingProps): ReactNode {
  const left = leftOf(text, maximum);
  if (left === null) return null;
  return (
    <p className={left < 0 ? 'fk-remaining fk-exceeding' : 'fk-remaining'} id={`${id}~left`}>
      {left < 0 ? messages.exceeding(-left) : messages.remaining(left)}
    </p>
  );
}

/** The id of that hint, when it is there. */
export function remainingId(id: string, text: string, maximum: number | null): readonly string[] {
  return leftOf(text, maximum) === null ? [] : [`${id}~left`];
}

/** Characters left, counted as JSON Schema counts them: by code points. */
function leftOf(text: string, maximum: number | null): number | null {
  if (maximum === null) return null;
  const length = [...text].length;
  return length >= maximum * NEAR ? maximum - length : null;
}
