/** A value of the data as a text to edit; a value of another kind than text is shown, so that nothing is hidden. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
