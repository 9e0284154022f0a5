import { inflateSync } from 'node:zlib';

/** An object as it stands in the file: its dictionary as text, and what its stream holds. */
export interface PdfObject {
  readonly dictionary: string;
  readonly content: string;
}

/** The objects of a PDF by number, read from the bytes themselves, for what readers do not tell. */
export function pdfObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const file = Buffer.from(bytes);
  const objects = new Map<number, PdfObject>();
  for (const offset of offsets(file)) {
    const head = /^(\d+) 0 obj\n/.exec(file.toString('latin1', offset, offset + 24));
    if (head === null) throw new Error(`There is no object at ${offset}`);
    objects.set(Number(head[1]), objectAt(file, offset + head[0].length));
  }
  return objects;
}

/** The objects whose dictionary holds all of these entries. */
export function objectsWith(objects: ReadonlyMap<number, PdfObject>, ...entries: readonly string[]): PdfObject[] {
  return [...objects.values()].filter(({ dictionary }) => entries.every((entry) => dictionary.includes(entry)));
}

function offsets(file: Buffer): number[] {
  const table = file.toString('latin1', file.lastIndexOf('\nxref'));
  return [...table.matchAll(/^(\d{10}) 00000 n/gm)].map((entry) => Number(entry[1]));
}

function objectAt(file: Buffer, start: number): PdfObject {
  const end = file.indexOf('\nendobj', start);
  const length = file.subarray(start, end).indexOf('\nstream\n');
  if (length === -1) return { dictionary: file.toString('latin1', start, end), content: '' };
  const dictionary = file.toString('latin1', start, start + length);
  const from = start + length + '\nstream\n'.length;
  const raw = file.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
  const content = dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw;
  return { dictionary, content: content.toString('latin1') };
}
