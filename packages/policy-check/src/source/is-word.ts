const LONGEST = 40;
/** C0, DEL, C1, separators, bidirectional controls, halves of surrogate pairs. */
const NO_WORD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** Whether a text can stand in a register where a short word is asked for: some characters, at most 40, none of control. */
export function isWord(text: string): boolean {
  return text.length <= LONGEST && text.trim() !== '' && !NO_WORD.test(text);
}
