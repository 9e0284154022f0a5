/**
 * A number of persons or cases, as it was given.
 *
 * @throws {RangeError} if it is no whole number of 0 or more: a picture of such a number would be a lie.
 */
export function checkedCount(count: number, of: string): number {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`Not a whole number of 0 or more for ${of}: got ${String(count)}`);
  }
  return count;
}
