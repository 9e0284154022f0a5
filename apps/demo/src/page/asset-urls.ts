import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The addresses of what the browser is given beside the page. */
export interface AssetUrls {
  readonly style: readonly string[];
  readonly form: string;
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The browser's part of the app was not built. */
export class BuildMissing extends Error {
  override readonly name = 'BuildMissing';
  readonly code = 'build-missing';
}

/** The folder that the build of the browser's part fills. */
export const builtAssets: string = fileURLToPath(new URL('../../dist/browser', import.meta.url));

let known: AssetUrls = { style: [], form: '' };

/**
 * Takes the browser's part from a folder, for all pages from now on.
 *
 * @throws {BuildMissing} if the browser's part was not built there.
 */
export function openAssets(folder: string): void {
  known = readManifest(folder);
}

/** The addresses after the manifest of the build. */
export function assetUrls(): AssetUrls {
  return known;
}

function readManifest(folder: string): AssetUrls {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new BuildMissing(`The browser's part of the app is not built: there is no ${file}`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, ManifestEntry>;
  const entry = (name: string): ManifestEntry => {
    const found = manifest[name];
    if (found === undefined) throw new Error(`the build of the browser's part has no ${name}`);
    return found;
  };
  const page = entry('client/page.ts');
  const form = entry('client/form-page.tsx');
  const css = (one: ManifestEntry): readonly string[] => [
    ...(one.imports ?? []).flatMap((name) => css(entry(name))),
    ...(one.css ?? []),
  ];
  const url = (name: string): string => `/assets/${name}`;
  return { style: [...new Set([...css(page), ...css(form)])].map(url), form: url(form.file) };
}
