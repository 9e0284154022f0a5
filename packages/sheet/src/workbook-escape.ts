/** Excel reads `_x0041_` in a cell as the character U+0041; a text that holds such words itself has its `_` escaped. */
const ESCAPE: RegExp = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Characters that a workbook cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
export const UNWRITABLE: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The text as it is written into a workbook. */
export function escapedForWorkbook(text: string): string {
  return text.replaceAll(ESCAPE, '_x005F_');
}
