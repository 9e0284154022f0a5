/** Points in a millimetre. */
export const POINTS_PER_MILLIMETRE: number = 72 / 25.4;

/** Millimetres as points, as a number that a PDF can hold, to a thousandth. */
export function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MILLIMETRE * 1000) / 1000;
}
