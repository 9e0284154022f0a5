import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook with rows typed into the empty cells of its first sheet, below the header; of at most 26 columns. */
export function typedInto(bytes: Uint8Array, rows: readonly (readonly string[])[]): Uint8Array {
  const files = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  const typed = new Map(
    rows.flatMap((row, index) =>
      row.map((word, column) => [`${String.fromCharCode('A'.charCodeAt(0) + column)}${index + 2}`, word] as const),
    ),
  );
  const xml = strFromU8(files[sheet] ?? new Uint8Array()).replaceAll(
    /<c r="(\w+)" s="(\d+)"\/>/g,
    (cell, at, style) => {
      const word = typed.get(at);
      return word === undefined ? cell : `<c r="${at}" s="${style}" t="inlineStr"><is><t>${word}</t></is></c>`;
    },
  );
  return zipSync({ ...files, [sheet]: strToU8(xml) });
}
