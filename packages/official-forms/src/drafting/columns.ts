/**
 * The columns that every grid of this package shares: 35 of 5 mm on A4, so that the edges of different tables meet.
 *
 * @clause none how this package writes a definition down
 */
export const COLUMNS: readonly number[] = Array.from({ length: 35 }, () => 1);
