/**
 * A value that nothing can change any more, whatever it holds: data that every caller shares stay as they were written.
 *
 * Freezes the value itself and gives it back.
 *
 * @clause none how this project keeps its published data
 *
 * @example
 * const shared = frozen({ clauses: ['chigasaki-r7:6'] });
 * Object.isFrozen(shared.clauses) // => true
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
