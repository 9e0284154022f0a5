/**
 * A length on paper in millimetres.
 *
 * @clause none a shape of this project; a definition carries the clauses of its form
 */
export type Millimetres = number;

/** Millimetres in one point (1/72 inch). */
export const POINT: number = 25.4 / 72;

/** No type on a sheet is smaller than this, in points. */
export const SMALLEST_TYPE = 7;
