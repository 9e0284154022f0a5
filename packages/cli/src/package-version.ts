import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The version of an installed package, of this one when none is named. Throws an `Error` if it is not installed. */
export function packageVersion(name?: string): string {
  const { resolve } = createRequire(import.meta.url);
  const path = name === undefined ? new URL('../package.json', import.meta.url) : resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
  return version;
}
