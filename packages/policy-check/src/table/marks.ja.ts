/**
 * What parts the entries of a cell: words and numbers stand beside each other, anything longer on a line of its own. Within
 * an entry its fields are parted, and so are the entries of a field and their fields.
 */
export const marks: {
  readonly words: string;
  readonly lines: string;
  readonly fields: readonly string[];
  readonly within: string;
} = { words: '、', lines: '\n', fields: ['｜', '／'], within: '；' };

/** What people write between words and numbers instead. */
export const wordMarks: RegExp = /[、，,;；\r\n]+/;

/** What stands for a list that is known to be empty, where a blank cell says that nothing is recorded. */
export const NONE = 'なし';
