import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budget } from './budget.ts';
import { PdfName, PdfStream, type PdfValue } from './pdf-value.ts';
import { unpack } from './unpack.ts';

const WIDTH = 4;
const plain = Uint8Array.from([10, 20, 30, 40, 11, 22, 33, 44, 9, 8, 7, 250, 1, 255, 128, 3]);

/** The bytes as PNG predicts them (PNG, filter types 0 to 4), each row by the kind given. */
function predicted(kinds: readonly number[]): Uint8Array {
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : (plain[row * WIDTH + column] ?? 0));
  const paeth = (left: number, up: number, corner: number) =>
    [left, up, corner].toSorted((a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b))[0] ?? 0;
  const rows = kinds.map((kind, row) => {
    const guesses = Array.from({ length: WIDTH }, (_, column) => {
      const [left, up, corner] = [at(row, column - 1), at(row - 1, column), at(row - 1, column - 1)];
      return [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][kind] ?? 0;
    });
    return [kind, ...guesses.map((guess, column) => (at(row, column) - guess) & 0xff)];
  });
  return Uint8Array.from(rows.flat());
}

function unpacked(bytes: Uint8Array, entries: readonly (readonly [string, PdfValue])[], room = 1000): Uint8Array {
  const dictionary = new Map<string, PdfValue>([['Filter', new PdfName('FlateDecode')], ...entries]);
  return unpack(new PdfStream(dictionary, deflateSync(bytes)), budget(room));
}

const parameters = (predictor: number) =>
  [
    [
      'DecodeParms',
      new Map<string, PdfValue>([
        ['Predictor', predictor],
        ['Columns', WIDTH],
      ]),
    ],
  ] as const;

test.each([0, 1, 2, 3, 4])('rows predicted by kind %i are as they were', (kind) => {
  expect(unpacked(predicted([kind, kind, kind, kind]), parameters(15))).toEqual(plain);
});

test('rows of different kinds follow each other', () => {
  expect(unpacked(predicted([4, 2, 1, 3]), parameters(10))).toEqual(plain);
});

test('what is not predicted is as it was', () => {
  expect(Buffer.from(unpacked(plain, []))).toEqual(Buffer.from(plain));
  expect(Buffer.from(unpacked(plain, parameters(1)))).toEqual(Buffer.from(plain));
});

test.each([
  ['a kind of row that PNG does not have', predicted([0, 0, 0, 0]).with(5, 7), 15, 'broken-pdf'],
  ['a prediction of another kind', plain, 2, 'broken-pdf'],
])('%s is refused', (_, bytes, predictor, code) => {
  expect(() => unpacked(bytes, parameters(predictor))).toThrow(code);
});

test('a stream may not unpack to more than is left of the room of its file', () => {
  expect(unpacked(new Uint8Array(500), [], 500)).toHaveLength(500);
  expect(() => unpacked(new Uint8Array(501), [], 500)).toThrow('too-large');
});
