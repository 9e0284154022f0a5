/** How many have come at least as far as each stage, from how many stand at each now. */
export function personsReached(here: readonly number[]): readonly number[] {
  let reached = 0;
  return here
    .toReversed()
    .map((count) => {
      reached += count;
      return reached;
    })
    .toReversed();
}
