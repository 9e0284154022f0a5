import { type JsonSchema, placeText } from '@fukushi-kit/schema';

/** A place at which two records differ, in the words of the schema; `null` where a record holds nothing there. */
export interface Difference {
  readonly place: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Every place at which two records of a schema differ, down to single values. */
export function differences(schema: JsonSchema, mine: unknown, theirs: unknown): readonly Difference[] {
  return found([], mine, theirs).map(({ path, left, right }) => ({
    place: placeText(schema, path),
    mine: shown(left),
    theirs: shown(right),
  }));
}

interface Found {
  readonly path: readonly PropertyKey[];
  readonly left: unknown;
  readonly right: unknown;
}

function found(path: readonly PropertyKey[], left: unknown, right: unknown): readonly Found[] {
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

function shown(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}
