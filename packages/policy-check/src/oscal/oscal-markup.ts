const MARKS = /[\\`*_[\]<>{}~^$]/g;

/** A plain text as OSCAL's markup (a Markdown): nothing in it is taken for emphasis, a link or a parameter. */
export function oscalMarkup(text: string): string {
  return text.replace(MARKS, (mark) => `\\${mark}`);
}

/** Several lines of plain text, each a paragraph. */
export function oscalParagraphs(lines: readonly string[]): string {
  return lines.map(oscalMarkup).join('\n\n');
}
