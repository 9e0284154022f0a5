import type { TextField } from '@fukushi-kit/form';
import type { Asked } from './asked.ts';

/**
 * A short text that never leaves its cell, such as an address or a telephone number; too long, it stops the print.
 *
 * @clause none how this package writes a definition down
 */
export function line(asked: Asked, more: Pick<TextField, 'before' | 'after'> = {}): TextField {
  return { kind: 'text', lines: 1, fit: { minimum: 7, over: 'stop' }, ...asked, ...more };
}

/**
 * A text of one word too long for a line, such as a digest: it goes on in the next line of its cell, and never leaves it.
 *
 * @clause none how this package writes a definition down
 */
export function wrapped(asked: Asked, lines: number): TextField {
  return { ...line(asked), lines };
}

/**
 * A free text of `lines` lines; too long, it goes on in the continuation sheet (別紙).
 *
 * @clause none how this package writes a definition down
 */
export function passage(asked: Asked, lines: number, more: Pick<TextField, 'before' | 'after'> = {}): TextField {
  return { kind: 'text', lines, fit: { minimum: 7, over: 'sheet' }, ...asked, ...more };
}
