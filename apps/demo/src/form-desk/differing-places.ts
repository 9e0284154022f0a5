/** A place at which two records differ, and what each holds there. */
export interface DifferingPlace {
  readonly path: readonly PropertyKey[];
  readonly left: unknown;
  readonly right: unknown;
}

/** Every such place, down to single values. */
export function differingPlaces(left: unknown, right: unknown): readonly DifferingPlace[] {
  return found([], left, right);
}

function found(path: readonly PropertyKey[], left: unknown, right: unknown): readonly DifferingPlace[] {
  if (Object.is(left, right)) return [];
  const steps = stepsOf(left, right);
  if (steps === null) return [{ path, left, right }];
  return steps.flatMap((step) => found([...path, step], at(left, step), at(right, step)));
}

function stepsOf(left: unknown, right: unknown): readonly PropertyKey[] | null {
  if (Array.isArray(left) || Array.isArray(right)) {
    const length = Math.max(lengthOf(left), lengthOf(right));
    return Array.from({ length }, (_, index) => index);
  }
  if (isObject(left) || isObject(right)) {
    return [...new Set([...keysOf(left), ...keysOf(right)])];
  }
  return null;
}

function at(value: unknown, step: PropertyKey): unknown {
  return isObject(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const keysOf = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : []);
