/** The longest word (短い語句) of a register. */
const WORD = 40;
/** The longest line of text (一行の文) of a register. */
const LINE = 200;
/** The longest name of a person (氏名). */
const NAME = 100;
/** C0, DEL, C1, separators, bidirectional controls, halves of surrogate pairs. */
const NO_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** Whether a text can stand in a register where a short word is asked for: some characters, at most 40, none of control. */
export function isWord(text: string): boolean {
  return isText(text, WORD);
}

/** The same where a line of text is asked for, of at most 200 characters. */
export function isLine(text: string): boolean {
  return isText(text, LINE);
}

/** The same where the name of a person is asked for, of at most 100 characters. */
export function isName(text: string): boolean {
  return isText(text, NAME);
}

function isText(text: string, longest: number): boolean {
  return text.length <= longest && text.trim() !== '' && !NO_TEXT.test(text);
}
