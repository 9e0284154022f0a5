/** A part of the results, and where it stands. */
export interface Placed<Part> {
  readonly part: Part;
  readonly path: readonly PropertyKey[];
}

/** The parts of a list of the result, each with its place. */
export function placed<Part>(list: string, parts: readonly Part[] | undefined): readonly Placed<Part>[] {
  return (parts ?? []).map((part, index) => ({ part, path: ['assessment-results', 'results', 0, list, index] }));
}
