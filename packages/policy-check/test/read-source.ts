import { readFileSync } from 'node:fs';

/** The bytes of an invented export in `samples/sources`. */
export function readSource(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../samples/sources/${name}`, import.meta.url)));
}
