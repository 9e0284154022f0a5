import { inflateSync } from 'node:zlib';
import type { Budget } from './budget.ts';
import { countAt, dictionaryOf, type PdfDictionary, PdfName, type PdfStream, type PdfValue } from './pdf-value.ts';
import { Refusal } from './refusal.ts';

/** What a stream holds. Only what is packed by deflate or not at all is read. */
export function unpack({ dictionary, packed }: PdfStream, budget: Budget): Uint8Array {
  const filter = only(dictionary.get('Filter'));
  if (filter === null) {
    budget.scan(packed.length);
    return packed;
  }
  if (!(filter instanceof PdfName) || filter.name !== 'FlateDecode') throw new Refusal('broken-pdf');
  const unpacked = inflated(packed, budget);
  const parameters = dictionaryOf(only(dictionary.get('DecodeParms')));
  return parameters === null ? unpacked : unpredicted(unpacked, parameters);
}

/** The value, or the only one of an array. */
function only(value: PdfValue | undefined): PdfValue {
  if (!Array.isArray(value)) return value ?? null;
  if (value.length > 1) throw new Refusal('broken-pdf');
  return value[0] ?? null;
}

function inflated(packed: Uint8Array, budget: Budget): Uint8Array {
  if (budget.room < 1) throw new Refusal('too-large');
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: budget.room });
    budget.unpacked(unpacked.length);
    return unpacked;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isTooLarge ? 'too-large' : 'broken-pdf');
  }
}

/** Undoes the prediction of PNG, with which other programs pack tables: each row of bytes as a difference to the last. */
function unpredicted(bytes: Uint8Array, parameters: PdfDictionary): Uint8Array {
  const predictor = countAt(parameters, 'Predictor') ?? 1;
  if (predictor === 1) return bytes;
  const width = countAt(parameters, 'Columns') ?? 1;
  const isPlain = (countAt(parameters, 'Colors') ?? 1) === 1 && (countAt(parameters, 'BitsPerComponent') ?? 8) === 8;
  if (predictor < 10 || !isPlain || width < 1 || width > bytes.length) throw new Refusal('broken-pdf');
  const rows = Math.floor(bytes.length / (width + 1));
  const result = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    undoRow(bytes.subarray(from + 1, from + 1 + width), bytes[from] ?? 0, result, row * width, width);
  }
  return result;
}

function undoRow(row: Uint8Array, kind: number, result: Uint8Array, to: number, width: number): void {
  for (const [column, byte] of row.entries()) {
    const left = column === 0 ? 0 : (result[to + column - 1] ?? 0);
    const up = to === 0 ? 0 : (result[to + column - width] ?? 0);
    const corner = to === 0 || column === 0 ? 0 : (result[to + column - width - 1] ?? 0);
    result[to + column] = byte + predicted(kind, left, up, corner);
  }
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) throw new Refusal('broken-pdf');
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
