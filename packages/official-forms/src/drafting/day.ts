import type { DayField } from '@fukushi-kit/form';
import type { Asked } from './asked.ts';

/**
 * A day of the present, so that on a blank sheet 令和 is already printed.
 *
 * @clause none how this package writes a definition down
 */
export function day(asked: Asked): DayField {
  return { kind: 'day', eras: ['令和'], ...asked };
}

/**
 * A day of birth, so that a blank sheet offers the eras in which a living person may be born.
 *
 * @clause none how this package writes a definition down
 */
export function birthDay(asked: Asked): DayField {
  return { kind: 'day', eras: ['大正', '昭和', '平成', '令和'], ...asked };
}
