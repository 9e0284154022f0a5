/** The rows with these numbers, in their order. Throws a `RangeError` for a number that no row has. */
export function rowsByNumber<Row extends { readonly number: string }>(
  book: string,
  rows: readonly Row[],
  numbers: readonly string[],
): readonly Row[] {
  return numbers.map((number) => {
    const row = rows.find((each) => each.number === number);
    if (row === undefined) throw new RangeError(`${book} has no row ${number}`);
    return row;
  });
}
