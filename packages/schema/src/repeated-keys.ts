import type { Finding } from './finding.ts';
import type { InputFindingCode } from './finding-code.ts';

interface Open {
  /** Every key read so far, and whether it was told as repeated. */
  readonly keys: Map<string, boolean> | undefined;
  step: PropertyKey;
}

/** Keys that valid JSON text repeats in one object, each told once, or that no object may have, with the path to them. */
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
    } else if (sign === '{') open.push({ keys: new Map(), step: '' });
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
  const isTold = top.keys.get(name);
  if (name === '__proto__') found.push({ code: 'forbidden-key', path: pathOf(open), severity: 'error' });
  else if (isTold === false) found.push({ code: 'repeated-key', path: [...pathOf(open), name], severity: 'error' });
  top.keys.set(name, isTold !== undefined);
  top.step = name;
}

function pathOf(open: readonly Open[]): PropertyKey[] {
  return open.slice(0, -1).map(({ step }) => step);
}
