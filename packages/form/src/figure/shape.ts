/** Steps from the root of a figure's data to a place in it. */
export type Path = readonly (string | number)[];

/**
 * Reads an unknown value as a part of a figure. What is not of the shape is noted in `faults` by its path and something
 * harmless stands in for it, so that reading never stops.
 */
export type Shape<T> = (given: unknown, at: Path, faults: Path[]) => T;

/** A text. */
export const text: Shape<string> = (given, at, faults) => {
  if (typeof given === 'string') return given;
  faults.push(at);
  return '';
};

/** A whole number. */
export const integer: Shape<number> = (given, at, faults) => {
  if (typeof given === 'number' && Number.isSafeInteger(given)) return given;
  faults.push(at);
  return 0;
};

/** Yes or no. */
export const truth: Shape<boolean> = (given, at, faults) => {
  if (typeof given === 'boolean') return given;
  faults.push(at);
  return false;
};

/** One of the words given. */
export function oneOf<Word extends string>(...words: readonly [Word, ...Word[]]): Shape<Word> {
  return (given, at, faults) => {
    const found = words.find((word) => word === given);
    if (found === undefined) faults.push(at);
    return found ?? words[0];
  };
}

/** A value that need not be recorded. */
export function orNull<T>(of: Shape<T>): Shape<T | null> {
  return (given, at, faults) => (given === null || given === undefined ? null : of(given, at, faults));
}

/** Any number of values. */
export function listOf<T>(of: Shape<T>): Shape<T[]> {
  return (given, at, faults) => {
    if (Array.isArray(given)) return given.map((item: unknown, index) => of(item, [...at, index], faults));
    faults.push(at);
    return [];
  };
}

/** Named values; names beyond those are not looked at. */
export function recordOf<T extends object>(fields: { readonly [Name in keyof T]: Shape<T[Name]> }): Shape<T> {
  return (given, at, faults) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) faults.push(at);
    const from = (typeof given === 'object' ? given : null) ?? {};
    const names = Object.keys(fields) as (keyof T & string)[];
    const read = names.map((name) => [name, fields[name](ownValue(from, name), [...at, name], faults)]);
    return Object.fromEntries(read) as T;
  };
}

function ownValue(from: object, name: string): unknown {
  return Object.hasOwn(from, name) ? (from as Readonly<Record<string, unknown>>)[name] : undefined;
}
