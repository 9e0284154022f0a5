const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;

/** How many keys a text in JSON writes, those written twice counted twice: the colons outside of its strings. */
export function writtenKeys(json: string): number {
  let count = 0;
  let isWithin = false;
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (unit === QUOTE) isWithin = !isWithin;
    else if (isWithin && unit === BACKSLASH) index++;
    else if (!isWithin && unit === COLON) count++;
  }
  return count;
}

/** How many keys a value holds, those of values within it counted. */
export function heldKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + heldKeys(item), 0);
  const items = Object.values(value);
  return items.reduce<number>((sum, item) => sum + heldKeys(item), items.length);
}
