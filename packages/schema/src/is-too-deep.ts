/** The most lists and objects that may stand within each other. */
export const DEEPEST = 100;

/** Whether a value of JSON nests deeper than {@link DEEPEST}; it looks no further than that. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= DEEPEST || Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}
