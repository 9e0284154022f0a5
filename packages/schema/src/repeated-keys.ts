import type { Finding } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';

interface Open {
  readonly keys: Set<string> | undefined;
  step: PropertyKey;
}

/** Keys that valid JSON text writes twice in one object, or that no object may have, with the path to the object. */
export function repeatedKeys(json: string): Finding<InputFindingCode>[] {
  const found: Finding<InputFindingCode>[] = [];
  const open: Open[] = [];
  let text = '';
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') {
      const end = stringEnd(json, at);
      text = json.slice(at, end);
      at = end - 1;
    } else if (sign === '{') open.push({ keys: new Set(), step: '' });
    else if (sign === '[') open.push({ keys: undefined, step: 0 });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',') next(open.at(-1));
    else if (sign === ':') key(JSON.parse(text), open, found);
  }
  return found;
}

/** The place after the closing quote. A loop, since a pattern over a text of megabytes could exhaust its stack. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function next(list: Open | undefined): void {
  if (list?.keys === undefined && typeof list?.step === 'number') list.step += 1;
}

function key(name: string, open: readonly Open[], found: Finding<InputFindingCode>[]): void {
  const top = open.at(-1);
  if (top?.keys === undefined) return;
  const path = open.slice(0, -1).map(({ step }) => step);
  if (name === '__proto__') found.push({ code: 'forbidden-key', path, severity: 'error' });
  else if (top.keys.has(name)) found.push({ code: 'repeated-key', path: [...path, name], severity: 'error' });
  top.keys.add(name);
  top.step = name;
}
