import { countAt, dictionaryOf, type PdfDictionary, PdfStream } from './pdf-value.ts';
import { readObject } from './read-object.ts';
import { type Cursor, readCount, readValue, readWord, skipSpace } from './read-value.ts';
import { Refusal } from './refusal.ts';
import { unpack } from './unpack.ts';

/** Where an object stands: at a place of the file, or as one of the objects that are packed in a stream. */
export type ObjectPlace = { readonly at: number } | { readonly stream: number; readonly index: number };

/** Where every object of a file stands, and the trailers (newest first) that name its root. */
export interface CrossReference {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  readonly trailers: readonly PdfDictionary[];
}

/** A file that was saved more often than this is not read. */
const MOST_SECTIONS = 200;

const MOST_OBJECTS = 1_000_000;

/** Reads the tables of a file, the newest first, which hides what older ones say of the same object. */
export function crossReference(cursor: Cursor, start: number): CrossReference {
  const places = new Map<number, ObjectPlace>();
  const trailers: PdfDictionary[] = [];
  const ahead = [start];
  const seen = new Set<number>();
  for (let at = ahead.shift(); at !== undefined; at = ahead.shift()) {
    if (seen.has(at) || seen.size >= MOST_SECTIONS || at >= cursor.bytes.length) throw new Refusal('broken-pdf');
    seen.add(at);
    const trailer = readSection({ ...cursor, at }, places);
    trailers.push(trailer);
    for (const key of ['XRefStm', 'Prev']) {
      const next = countAt(trailer, key);
      if (next !== null) ahead.push(next);
    }
  }
  return { places, trailers };
}

type Places = Map<number, ObjectPlace>;

function readSection(cursor: Cursor, places: Places): PdfDictionary {
  const { at } = cursor;
  if (readWord(cursor) !== 'xref') return readPackedTable({ ...cursor, at }, places);
  for (;;) {
    skipSpace(cursor);
    const before = cursor.at;
    if (readWord(cursor) === 'trailer') break;
    cursor.at = before;
    readSubsection(cursor, places);
  }
  const trailer = dictionaryOf(readValue(cursor));
  if (trailer === null) throw new Refusal('broken-pdf');
  return trailer;
}

/** Keeps the first place that is told of an object: newer tables are read first. */
function note(places: Places, number: number, place: ObjectPlace): void {
  if (places.has(number)) return;
  if (places.size >= MOST_OBJECTS) throw new Refusal('too-large');
  places.set(number, place);
}

function readSubsection(cursor: Cursor, places: Places): void {
  const first = readCount(cursor);
  const count = readCount(cursor);
  for (let index = 0; index < count; index++) {
    const at = readCount(cursor);
    readCount(cursor);
    const isUsed = readWord(cursor) === 'n';
    if (isUsed) note(places, first + index, { at });
  }
}

/** A table that is itself packed in a stream, as programs of the last twenty years write it. */
function readPackedTable(cursor: Cursor, places: Places): PdfDictionary {
  const { value } = readObject(cursor, () => null);
  if (!(value instanceof PdfStream)) throw new Refusal('broken-pdf');
  const { dictionary } = value;
  const widths = dictionary.get('W');
  if (!Array.isArray(widths) || widths.length !== 3 || !widths.every(isWidth)) throw new Refusal('broken-pdf');
  const rows = rowsOf(unpack(value, cursor.budget), widths);
  const sections = dictionary.get('Index') ?? [0, countAt(dictionary, 'Size') ?? 0];
  if (!Array.isArray(sections)) throw new Refusal('broken-pdf');
  for (let index = 0; index + 1 < sections.length; index += 2) {
    const [first, count] = [sections[index], sections[index + 1]];
    if (typeof first !== 'number' || typeof count !== 'number') throw new Refusal('broken-pdf');
    for (let number = first; number < first + count; number++) {
      const row = rows.next();
      if (row.done) return dictionary;
      const place = placeOf(row.value);
      if (place !== null) note(places, number, place);
    }
  }
  return dictionary;
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6;
}

function* rowsOf(bytes: Uint8Array, widths: readonly number[]): Generator<readonly [number, number, number]> {
  const [first = 0, second = 0, third = 0] = widths;
  const whole = first + second + third;
  for (let at = 0; whole > 0 && at + whole <= bytes.length; at += whole) {
    const kind = first === 0 ? 1 : numberIn(bytes, at, first);
    yield [kind, numberIn(bytes, at + first, second), numberIn(bytes, at + first + second, third)];
  }
}

function numberIn(bytes: Uint8Array, at: number, width: number): number {
  return bytes.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
}

function placeOf([kind, second, third]: readonly [number, number, number]): ObjectPlace | null {
  if (kind === 1) return { at: second };
  return kind === 2 ? { stream: second, index: third } : null;
}
