/** A line of a text, and whether a line feed ended it. */
export interface TextLine {
  readonly text: string;
  readonly isWhole: boolean;
}

const LONGEST_CHARACTERS = 1024 * 1024;

/**
 * The lines of a text in UTF-8, one by one; a line that is too long is given in part and ends the text.
 *
 * @throws {TypeError} if it is not UTF-8.
 */
export async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytes) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield { text, isWhole: true };
    if (rest.length > LONGEST_CHARACTERS) break;
  }
  if (rest.length <= LONGEST_CHARACTERS) rest += decoder.decode();
  if (rest !== '') yield { text: rest, isWhole: false };
}
