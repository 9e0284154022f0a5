import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './exports.mjs';

const tests = globSync('packages/*/{src,test}/**/*.test.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, package: path.split('/')[1], text: readFileSync(join(root, path), 'utf8') }));

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const named = new Map();

/** Tests of a package, or of those that use it, whose text holds a name as a word. */
function testsWithName(packageName, name) {
  const key = `${packageName}#${name}`;
  if (!named.has(key)) {
    const word = new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`);
    const near = tests.filter(
      (test) => test.package === packageName || test.text.includes(`@fukushi-kit/${packageName}`),
    );
    named.set(
      key,
      near.filter(({ text }) => word.test(text)).map(({ path }) => path),
    );
  }
  return named.get(key);
}

/** Test files that name one of these citing things, or in the same package the clause itself. */
export function testsNaming(citing, clause) {
  const found = citing.flatMap((each) => {
    if (each.kind === 'rule') return tests.filter(({ text }) => text.includes(each.name)).map(({ path }) => path);
    if (each.kind === 'profile' || each.kind === 'schema') return [];
    const quoted = tests.filter((test) => test.package === each.package && test.text.includes(`${clause}'`));
    return [...testsWithName(each.package, each.name), ...quoted.map(({ path }) => path)];
  });
  return [...new Set(found)].sort();
}
