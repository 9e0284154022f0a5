const CONTROL_NUMBER = /^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/;

/** Whether a text is a number (整理番号) by which a row can be named: letters of ASCII, digits and hyphens, at most 40. */
export function isControlNumber(text: string): boolean {
  return CONTROL_NUMBER.test(text);
}
