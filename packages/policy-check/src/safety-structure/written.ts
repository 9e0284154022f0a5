/** A value as text in which the order of a list or of the keys of an object says nothing, and everything else does. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const entries = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}:${written(held)}`);
  return `{${entries.toSorted().join()}}`;
}
