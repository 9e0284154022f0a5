/**
 * The lines of the values of a JSON text that is known to be one, from 1, by their paths (`rows/3/number`), down to the
 * fields of the rows of a list.
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const around: (string | number | null)[] = [];
  // A step that is `null` waits for the name of the next field.
  let line = 1;
  let from = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    line += text.slice(from, index).split('\n').length - 1;
    from = index;
    const last = around.length - 1;
    const step = around[last];
    if (token === '{' || token === '[') {
      note(lines, around, line);
      around.push(token === '[' ? 0 : null);
    } else if (token === '}' || token === ']') around.pop();
    else if (token === ',') around[last] = typeof step === 'number' ? step + 1 : null;
    else if (step === null) around[last] = String(JSON.parse(token));
    else if (token !== ':') note(lines, around, line);
  }
  return lines;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const DEEPEST = 3;

function note(lines: Map<string, number>, around: readonly unknown[], line: number): void {
  if (around.length <= DEEPEST) lines.set(around.join('/'), line);
}
