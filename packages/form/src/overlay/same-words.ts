/** Whether a reader takes two words for one: width of characters and spaces aside. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s/g, '');
}
