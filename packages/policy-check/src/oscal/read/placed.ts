/** A part of the results, and where it stands. */
export interface Placed<Part> {
  readonly part: Part;
  readonly path: readonly PropertyKey[];
}

/** Where the one result stands. */
export const RESULT = ['assessment-results', 'results', 0] as const;

/** The parts of a list of the result, each with its place. */
export function placed<Part>(list: string, parts: readonly Part[] | undefined): readonly Placed<Part>[] {
  return (parts ?? []).map((part, index) => ({ part, path: [...RESULT, list, index] }));
}
