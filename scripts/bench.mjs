import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Runs every bench/*.bench.mjs (or those named) in a process of its own. Each exports `bench`, which gives a title and
 * rows; a missed bar is shown and is no failure, as it may be the machine's.
 */
const names = process.argv.slice(2);
const files = globSync('bench/*.bench.mjs').filter(
  (file) => names.length === 0 || names.some((name) => file.includes(name)),
);
let failed = false;
for (const file of files.toSorted()) {
  const run = `const { bench } = await import(${JSON.stringify(pathToFileURL(file).href)});
    const { title, rows } = await bench();
    console.log(title);
    console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));`;
  const flags = [
    '--conditions=@fukushi-kit/source',
    '--expose-gc',
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
  ];
  const { status } = spawnSync(process.execPath, [...flags, '--eval', run], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
