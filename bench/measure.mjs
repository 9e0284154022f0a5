/**
 * Runs the works in turn for several rounds, so that a slow moment of the machine hits all of them, and gives the
 * median of each in operations a second.
 */
export function measure(works, { rounds = 9, warmUps = 2 } = {}) {
  const rates = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      const operations = work();
      const rate = operations / ((performance.now() - start) / 1000);
      if (round >= 0) rates[name].push(rate);
    }
  }
  return Object.fromEntries(Object.entries(rates).map(([name, values]) => [name, median(values)]));
}

/** The middle one of some numbers. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
