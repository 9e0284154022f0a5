const ESCAPE = '\\';

/** The text with a `\` before each of the marks, and before each `\`, that stands in it. */
export function markedText(text: string, marks: string): string {
  if (marks === '') return text;
  return Array.from(text, (one) => (one === ESCAPE || marks.includes(one) ? ESCAPE + one : one)).join('');
}

/** The text that was marked; a `\` before anything else is an ordinary one. */
export function unmarkedText(text: string, marks: string): string {
  if (marks === '') return text;
  let plain = '';
  let isEscaped = false;
  for (const one of text) {
    const isTaken: boolean = isEscaped && (one === ESCAPE || marks.includes(one));
    if (isEscaped && !isTaken) plain += ESCAPE;
    isEscaped = one === ESCAPE && !isTaken;
    if (!isEscaped) plain += one;
  }
  return isEscaped ? plain + ESCAPE : plain;
}

/** The text parted at a mark wherever no `\` stands before it. */
export function partedText(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isEscaped = false;
  for (const one of text) {
    if (one === mark && !isEscaped) {
      parts.push(part);
      part = '';
    } else part += one;
    isEscaped = one === ESCAPE && !isEscaped;
  }
  return [...parts, part];
}
