import type { TextField } from '@fukushi-kit/form';
import type { Asked } from './asked.ts';
import { line } from './text.ts';

/**
 * A time of day to the minute (14:05), behind the word for it, which stands on the blank sheet too.
 *
 * @clause none how this package writes a definition down
 */
export function time(asked: Asked): TextField {
  return line(asked, { before: '時刻' });
}
