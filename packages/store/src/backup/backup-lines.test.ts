import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupLines } from './backup-lines.ts';

async function* cut(text: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (const size of sizes) {
    yield text.subarray(at, at + size);
    at += size;
  }
  yield text.subarray(at);
}

async function rowsOf(lines: BackupLines): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of lines.rows()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('lines and rows are read as they were written, however the text is cut', async () => {
  // As COPY writes them: a backslash is two, so that no row is the mark of the end.
  const row = fc
    .string({ unit: fc.constantFrom('a', '.', '\\\\', '\\n', '\t', '見', '𠮷') })
    .map((text) => `${text}\n`);
  const rows = fc.array(row, { maxLength: 5 }).map((each) => each.join(''));
  const sizes = fc.array(fc.nat(7), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 4 }), sizes, async (tables, cuts) => {
      const text = tables.map((table, place) => `COPY ${place}\n${table}\\.\n`).join('');
      const lines = new BackupLines(cut(Buffer.from(text), cuts));
      for (const [place, table] of tables.entries()) {
        expect(await lines.line()).toBe(`COPY ${place}`);
        expect(await rowsOf(lines)).toBe(table);
      }
      expect(await lines.line()).toBeNull();
    }),
  );
});

test.each(['', 'a\n', 'a\n\\', 'a\n\\.', '\\.'])('rows without their end are refused: %j', async (text) => {
  await expect(rowsOf(new BackupLines(cut(Buffer.from(text), [])))).rejects.toMatchObject({ code: 'damaged' });
});

test('a line without its end is refused', async () => {
  await expect(new BackupLines(cut(Buffer.from('-- half'), [])).line()).rejects.toMatchObject({ code: 'damaged' });
});
