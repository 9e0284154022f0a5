/**
 * The columns that the grids of a sheet which lies sideways share: 89 of 3 mm, so that the edges of different tables meet.
 *
 * @clause none how this package writes a definition down
 */
export const WIDE_COLUMNS: readonly number[] = Array.from({ length: 89 }, () => 1);
