/** Characters by their numbers, so that no text of the data stands in a finding. */
export function codePoints(characters: Iterable<string>): string {
  return Array.from(characters, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join(' ');
}
