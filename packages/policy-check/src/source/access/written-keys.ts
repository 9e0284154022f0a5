const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;

/** How many keys a text in JSON writes, those written twice counted twice: the colons outside of its strings. */
export function writtenKeys(json: string): number {
  let count = 0;
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (unit === QUOTE) index = endOfString(json, index);
    else if (unit === COLON) count++;
  }
  return count;
}

/** Where the string that begins at `start` ends: at the next quote before which no odd number of backslashes stands. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
}

/** How many keys a value holds, those of values within it counted. It may be nested deeper than calls can be. */
export function heldKeys(value: object): number {
  let count = 0;
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const items = Object.values(next);
    if (!Array.isArray(next)) count += items.length;
    for (const item of items) if (typeof item === 'object') left.push(item);
  }
  return count;
}
