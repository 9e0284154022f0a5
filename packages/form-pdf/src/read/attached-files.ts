import type { PdfFile } from './pdf-file.ts';
import { dictionaryOf, type PdfDictionary, PdfStream, type PdfValue } from './pdf-value.ts';
import { Refusal } from './refusal.ts';

const DEEPEST = 10;
const MOST = 2000;

/** The files that are attached to a PDF, by name; a name that stands twice gives both. */
export function attachedFiles(file: PdfFile): ReadonlyMap<string, readonly PdfStream[]> {
  const names = dictionaryOf(file.follow(file.root.get('Names')));
  const tree = dictionaryOf(file.follow(names?.get('EmbeddedFiles')));
  const found = new Map<string, PdfStream[]>();
  let left = MOST;
  for (const specification of tree === null ? [] : leavesOf(file, tree, 0)) {
    if (left-- === 0) throw new Refusal('too-large');
    const named = embedded(file, dictionaryOf(file.follow(specification)));
    if (named === null) continue;
    const [name, stream] = named;
    const there = found.get(name);
    if (there === undefined) found.set(name, [stream]);
    else there.push(stream);
  }
  return found;
}

/** The values of a name tree, in order. */
function* leavesOf(file: PdfFile, node: PdfDictionary, depth: number): Generator<PdfValue> {
  if (depth > DEEPEST) throw new Refusal('broken-pdf');
  const names = file.follow(node.get('Names'));
  if (Array.isArray(names)) for (let index = 1; index < names.length; index += 2) yield names[index] ?? null;
  const kids = file.follow(node.get('Kids'));
  if (!Array.isArray(kids)) return;
  for (const kid of kids) {
    const inner = dictionaryOf(file.follow(kid));
    if (inner !== null) yield* leavesOf(file, inner, depth + 1);
  }
}

function embedded(file: PdfFile, specification: PdfDictionary | null): readonly [string, PdfStream] | null {
  const name = file.follow(specification?.get('UF') ?? specification?.get('F'));
  const kinds = dictionaryOf(file.follow(specification?.get('EF')));
  const stream = file.follow(kinds?.get('UF') ?? kinds?.get('F'));
  return name instanceof Uint8Array && stream instanceof PdfStream ? [textOf(name), stream] : null;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return Buffer.from(bytes).toString('latin1');
}
