/** The months of the contract as they head the columns of a year, April first. */
export const MONTH_HEADS: readonly string[] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);
