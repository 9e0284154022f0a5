const BITS = 32;

/** The numbers seen so far, in little memory where they follow each other. `add` tells whether a number is new. */
export interface SeenNumbers {
  readonly add: (number: number) => boolean;
}

/** No numbers yet. */
export function seenNumbers(): SeenNumbers {
  const words = new Map<number, number>();
  return {
    add(number) {
      const index = Math.floor(number / BITS);
      const bit = 1 << (number % BITS);
      const word = words.get(index) ?? 0;
      if ((word & bit) !== 0) return false;
      words.set(index, word | bit);
      return true;
    },
  };
}
