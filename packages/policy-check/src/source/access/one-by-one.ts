/**
 * The items of batches one after the other, to be gone through once and by one reader. A generator that yields each of them
 * waits several turns for every item, which is felt where there are a million.
 */
export function oneByOne<Item>(batches: AsyncGenerator<readonly Item[]>): AsyncIterableIterator<Item> {
  let batch: Iterator<Item> = [][Symbol.iterator]();
  const next = async (): Promise<IteratorResult<Item>> => {
    const more = await batches.next();
    if (more.done === true) return { done: true, value: undefined };
    batch = more.value[Symbol.iterator]();
    const first = batch.next();
    return first.done === true ? next() : first;
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      const item = batch.next();
      return item.done === true ? next() : Promise.resolve(item);
    },
    async return() {
      await batches.return(undefined);
      batch = [][Symbol.iterator]();
      return { done: true, value: undefined };
    },
  };
}
