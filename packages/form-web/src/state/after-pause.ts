import type { Schedule } from './autosave.ts';

/**
 * A schedule that waits `milliseconds` without another change, e.g. 2000.
 *
 * @clause none a means of this project, not of a source
 *
 * @example
 * import { afterPause } from '@fukushi-kit/form-web';
 * const callOff = afterPause(2000)(() => undefined);
 * callOff() // => undefined
 */
export function afterPause(milliseconds: number): Schedule {
  return (run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };
}
