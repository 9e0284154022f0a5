/**
 * A spreadsheet takes a cell that begins with one of these for a formula and would run it. An apostrophe before it keeps
 * it text; so that nothing is lost on the way back, a text that already begins so gets one more.
 */
const FORMULA: RegExp = /^'*[=+\-@\t\r\n]/;

/** The text as it may stand in a cell that a spreadsheet opens. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
