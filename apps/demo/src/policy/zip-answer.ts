import { zipSync } from 'fflate';
import type { Context } from 'hono';

/** A file as it goes into an archive. */
interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Any day will do, as long as the same files make the same archive. */
const EARLIEST = new Date(1980, 0, 1);

/** Files in one archive (ZIP). The same files give the same bytes. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: EARLIEST });
}

/** Answers with a file to be kept. */
export function fileAnswer(c: Context, name: string, bytes: Uint8Array, type: string): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
