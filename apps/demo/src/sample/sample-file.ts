import { readdir, readFile } from 'node:fs/promises';

const root = new URL('../../../../', import.meta.url);

/** A JSON file of the project's samples and examples, by its path in the repository. */
export async function sampleFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(path, root), 'utf8'));
}

/** Every JSON file of a folder of the repository, in the order of their names. */
export async function sampleFolder(path: string): Promise<readonly unknown[]> {
  const names = (await readdir(new URL(path, root))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => sampleFile(`${path}${name}`)));
}
