import type { Budget } from './budget.ts';
import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from './pdf-value.ts';
import { Refusal } from './refusal.ts';

/** A place in bytes that are read from front to back. */
export interface Cursor {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  at: number;
}

const DEEPEST = 40;

/** What a value costs beyond its bytes, so that a file of many small ones ends soon enough. */
const VALUE_COST = 512;

const LONGEST_TEXT = 65_536;
const SPACES = [0, 9, 10, 12, 13, 32];
const IS_SPACE: readonly boolean[] = Array.from({ length: 256 }, (_, byte) => SPACES.includes(byte));
const IS_EDGE: readonly boolean[] = IS_SPACE.map((is, byte) => is || '()<>[]{}/%'.includes(String.fromCharCode(byte)));
const ENDS_LINE: ReadonlySet<number> = new Set([10, 13]);
const BACKSLASH = 0x5c;
const NUMBER = /^[+-]?(\d{1,15}(\.\d*)?|\.\d+)$/;
const COUNT = /^\d{1,10}$/;
const MOST_DIGITS = 10;

/** Moves past blanks and comments. */
export function skipSpace(cursor: Cursor): void {
  const from = cursor.at;
  for (; cursor.at < cursor.bytes.length; cursor.at++) {
    const byte = cursor.bytes[cursor.at] as number;
    if (byte === 0x25)
      while (cursor.at < cursor.bytes.length && !ENDS_LINE.has(cursor.bytes[cursor.at] as number)) cursor.at++;
    else if (!IS_SPACE[byte]) break;
  }
  cursor.budget.scan(cursor.at - from + 1);
}

/** The next word: signs up to a blank or a delimiter; empty where a delimiter stands. */
export function readWord(cursor: Cursor): string {
  skipSpace(cursor);
  const from = cursor.at;
  while (cursor.at < cursor.bytes.length && !isEdge(cursor.bytes[cursor.at] as number)) cursor.at++;
  cursor.budget.scan(cursor.at - from);
  return latin1(cursor.bytes.subarray(from, Math.min(cursor.at, from + 200)));
}

/** The next whole number, zero or more. */
export function readCount(cursor: Cursor): number {
  const count = countIfAny(cursor);
  if (count === null) throw new Refusal('broken-pdf');
  return count;
}

/** The next word as a whole number, or `null` where it is none; the cursor then stands wherever that was seen. */
function countIfAny(cursor: Cursor): number | null {
  skipSpace(cursor);
  const { bytes, at: from } = cursor;
  let count = 0;
  for (; cursor.at < bytes.length && cursor.at <= from + MOST_DIGITS; cursor.at++) {
    const digit = (bytes[cursor.at] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    count = count * 10 + digit;
  }
  const digits = cursor.at - from;
  cursor.budget.scan(digits);
  const isWhole = cursor.at >= bytes.length || isEdge(bytes[cursor.at] as number);
  return digits > 0 && digits <= MOST_DIGITS && isWhole ? count : null;
}

/** Moves past a keyword, which must stand here. */
export function expectWord(cursor: Cursor, word: string): void {
  if (readWord(cursor) !== word) throw new Refusal('broken-pdf');
}

/** The value that stands here. */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  if (depth > DEEPEST) throw new Refusal('broken-pdf');
  cursor.budget.scan(VALUE_COST);
  skipSpace(cursor);
  const { bytes, at } = cursor;
  const sign = String.fromCharCode(bytes[at] ?? 0);
  if (sign === '/') return readName(cursor);
  if (sign === '[') return readArray(cursor, depth);
  if (sign === '(') return readText(cursor);
  if (sign === '<') return bytes[at + 1] === bytes[at] ? readDictionary(cursor, depth) : readHexText(cursor);
  return readPlain(cursor);
}

function readPlain(cursor: Cursor): PdfValue {
  const word = readWord(cursor);
  if (word === 'null') return null;
  if (word === 'true' || word === 'false') return word === 'true';
  if (!NUMBER.test(word)) throw new Refusal('broken-pdf');
  return COUNT.test(word) ? referenceOr(cursor, Number(word)) : Number(word);
}

/** Three words, as in `12 0 R`, are a reference; the first alone is a number. */
function referenceOr(cursor: Cursor, number: number): PdfValue {
  const after = cursor.at;
  if (countIfAny(cursor) !== null && readWord(cursor) === 'R') return new PdfReference(number);
  cursor.at = after;
  return number;
}

function readName(cursor: Cursor): PdfName {
  cursor.at++;
  const from = cursor.at;
  while (cursor.at < cursor.bytes.length && !isEdge(cursor.bytes[cursor.at] as number)) cursor.at++;
  cursor.budget.scan(cursor.at - from + 1);
  const written = latin1(cursor.bytes.subarray(from, Math.min(cursor.at, from + 200)));
  return new PdfName(
    written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
}

function readArray(cursor: Cursor, depth: number): PdfValue[] {
  const values: PdfValue[] = [];
  cursor.at++;
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === 0x5d) break;
    values.push(readValue(cursor, depth + 1));
  }
  cursor.at++;
  return values;
}

function readDictionary(cursor: Cursor, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === 0x3e && cursor.bytes[cursor.at + 1] === 0x3e) break;
    const key = readValue(cursor, depth + 1);
    if (!(key instanceof PdfName)) throw new Refusal('broken-pdf');
    entries.set(key.name, readValue(cursor, depth + 1));
  }
  cursor.at += 2;
  return entries;
}

function readText(cursor: Cursor): Uint8Array {
  const { bytes } = cursor;
  const from = cursor.at;
  const end = Math.min(bytes.length, from + LONGEST_TEXT);
  const read: number[] = [];
  let open = 0;
  for (; cursor.at < end; cursor.at++) {
    const byte = bytes[cursor.at] as number;
    if (byte === BACKSLASH) {
      read.push(...readEscape(cursor));
      continue;
    }
    if (byte === 0x28 && open++ === 0) continue;
    if (byte === 0x29 && --open === 0) break;
    read.push(byte);
  }
  if (cursor.at >= end) throw new Refusal('broken-pdf');
  cursor.at++;
  cursor.budget.scan(cursor.at - from);
  return Uint8Array.from(read);
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** What stands for a backslash and what follows; leaves the cursor on its last byte. */
function readEscape(cursor: Cursor): number[] {
  const sign = String.fromCharCode(cursor.bytes[++cursor.at] ?? 0);
  if (ENDS_LINE.has(sign.charCodeAt(0))) {
    if (sign === '\r' && cursor.bytes[cursor.at + 1] === 10) cursor.at++;
    return [];
  }
  const octal = /^[0-7]{1,3}/.exec(latin1(cursor.bytes.subarray(cursor.at, cursor.at + 3)))?.[0];
  if (octal === undefined) return [ESCAPES[sign] ?? sign.charCodeAt(0)];
  cursor.at += octal.length - 1;
  return [parseInt(octal, 8) & 0xff];
}

function readHexText(cursor: Cursor): Uint8Array {
  const from = cursor.at + 1;
  const length = cursor.bytes.subarray(from, from + LONGEST_TEXT).indexOf(0x3e);
  if (length === -1) throw new Refusal('broken-pdf');
  const end = from + length;
  cursor.budget.scan(length);
  const digits = latin1(cursor.bytes.subarray(from, end)).replaceAll(/[\s\0]/g, '');
  if (!/^[0-9A-Fa-f]*$/.test(digits)) throw new Refusal('broken-pdf');
  cursor.at = end + 1;
  return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => parseInt(pair.padEnd(2, '0'), 16));
}

function isEdge(byte: number): boolean {
  return IS_EDGE[byte] ?? true;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
