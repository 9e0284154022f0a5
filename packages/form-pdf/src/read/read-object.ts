import { dictionaryOf, type PdfDictionary, PdfReference, PdfStream, type PdfValue } from './pdf-value.ts';
import { type Cursor, expectWord, readCount, readValue, readWord } from './read-value.ts';
import { Refusal } from './refusal.ts';

/** An object with its number. */
export interface ReadObject {
  readonly number: number;
  readonly value: PdfValue;
}

/** The object that stands here. `lengthAt` finds the length of a stream that another object tells. */
export function readObject(cursor: Cursor, lengthAt: (reference: PdfReference) => number | null): ReadObject {
  const number = readCount(cursor);
  readCount(cursor);
  expectWord(cursor, 'obj');
  const value = readValue(cursor);
  const dictionary = dictionaryOf(value);
  if (dictionary === null) return { number, value };
  const after = cursor.at;
  if (readWord(cursor) === 'stream') return { number, value: readStream(cursor, dictionary, lengthAt) };
  cursor.at = after;
  return { number, value };
}

function readStream(
  cursor: Cursor,
  dictionary: PdfDictionary,
  lengthAt: (reference: PdfReference) => number | null,
): PdfStream {
  const told = dictionary.get('Length') ?? null;
  const length = told instanceof PdfReference ? lengthAt(told) : told;
  const isLength = typeof length === 'number' && Number.isSafeInteger(length) && length >= 0;
  if (!isLength) throw new Refusal('broken-pdf');
  const { bytes } = cursor;
  if (bytes[cursor.at] === 13) cursor.at++;
  if (bytes[cursor.at] === 10) cursor.at++;
  const packed = bytes.subarray(cursor.at, cursor.at + length);
  cursor.at += length;
  expectWord(cursor, 'endstream');
  return new PdfStream(dictionary, packed);
}
