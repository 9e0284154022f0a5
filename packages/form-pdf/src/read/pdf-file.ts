import { type Budget, budget } from './budget.ts';
import { crossReference, type ObjectPlace } from './cross-reference.ts';
import { countAt, dictionaryOf, type PdfDictionary, PdfReference, PdfStream, type PdfValue } from './pdf-value.ts';
import { readObject } from './read-object.ts';
import { type Cursor, readCount, readValue } from './read-value.ts';
import { Refusal } from './refusal.ts';
import { unpack } from './unpack.ts';

/** A file whose objects are read when they are asked for. */
export interface PdfFile {
  readonly root: PdfDictionary;
  /** The value itself, or what a reference leads to; `null` where that leads nowhere. */
  follow(value: PdfValue | undefined): PdfValue;
  unpack(stream: PdfStream): Uint8Array;
}

const NEAR_START = 1024;
const NEAR_END = 2048;

/** Opens a PDF that takes no more than `maximumBytes` of work to read. Throws a `Refusal` where it cannot be read. */
export function pdfFile(bytes: Uint8Array, maximumBytes: number): PdfFile {
  if (bytes.length > maximumBytes) throw new Refusal('too-large', { maximum: maximumBytes });
  if (!latin1(bytes.subarray(0, NEAR_START)).includes('%PDF-')) throw new Refusal('not-a-pdf');
  const work = budget(maximumBytes);
  const cursor = { bytes, budget: work, at: 0 };
  const { places, trailers } = crossReference(cursor, startOf(bytes));
  if (trailers.some((trailer) => (trailer.get('Encrypt') ?? null) !== null)) throw new Refusal('encrypted');
  const follow = follower(cursor, places);
  const root = dictionaryOf(follow(trailers.find((trailer) => trailer.has('Root'))?.get('Root')));
  if (root === null) throw new Refusal('broken-pdf');
  return { root, follow, unpack: (stream) => unpack(stream, work) };
}

/** The place of the newest table, which stands at the end of the file. */
function startOf(bytes: Uint8Array): number {
  const end = latin1(bytes.subarray(Math.max(0, bytes.length - NEAR_END)));
  const found = /^startxref\s+(\d{1,10})\s/.exec(end.slice(Math.max(0, end.lastIndexOf('startxref'))));
  if (found === null) throw new Refusal('broken-pdf');
  return Number(found[1]);
}

function follower(cursor: Cursor, places: ReadonlyMap<number, ObjectPlace>): PdfFile['follow'] {
  const packed = new Map<number, PackedObjects>();
  const objectAt = (at: number, number: number): PdfValue => {
    const object = readObject({ ...cursor, at }, lengthAt);
    if (object.number !== number) throw new Refusal('broken-pdf');
    return object.value;
  };
  // A length leads to a number that stands in the file itself, so that no two lengths can lead to each other.
  const lengthAt = ({ number }: PdfReference): number | null => {
    const place = places.get(number);
    if (place === undefined || !('at' in place)) return null;
    const { value } = readObject({ ...cursor, at: place.at }, () => null);
    return typeof value === 'number' ? value : null;
  };
  return (value) => {
    if (!(value instanceof PdfReference)) return value ?? null;
    const place = places.get(value.number);
    if (place === undefined) return null;
    if ('at' in place) return objectAt(place.at, value.number);
    const holder = places.get(place.stream);
    if (holder === undefined || !('at' in holder)) throw new Refusal('broken-pdf');
    const objects = packed.get(place.stream) ?? packedObjects(objectAt(holder.at, place.stream), cursor.budget);
    packed.set(place.stream, objects);
    return objects(value.number, place.index);
  };
}

type PackedObjects = (number: number, index: number) => PdfValue;

/** The objects that are packed in a stream: first their numbers and places, then they themselves. */
function packedObjects(stream: PdfValue, work: Budget): PackedObjects {
  if (!(stream instanceof PdfStream)) throw new Refusal('broken-pdf');
  const cursor = { bytes: unpack(stream, work), budget: work, at: 0 };
  const first = countAt(stream.dictionary, 'First') ?? 0;
  const numbers: (readonly [number: number, at: number])[] = [];
  for (let left = countAt(stream.dictionary, 'N') ?? 0; left > 0; left--) {
    numbers.push([readCount(cursor), readCount(cursor)]);
  }
  return (number, index) => {
    const [found, at] = numbers[index] ?? [];
    if (found !== number || at === undefined) throw new Refusal('broken-pdf');
    return readValue({ ...cursor, at: first + at });
  };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
