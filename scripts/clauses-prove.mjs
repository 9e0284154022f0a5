import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { mutated } from './clauses-mutant.mjs';
import { testsNaming } from './clauses-tests.mjs';
import { declarationsOf, root, within } from './exports.mjs';

/** What has been proven: the key of a citing thing, the digest of its text when mutated, the test that failed. */
export const provenFile = join(root, 'scripts/clauses-proven.json');

const hasBody = ({ node }) =>
  node.type === 'FunctionDeclaration' ||
  (node.type === 'VariableDeclaration' && /Function/.test(node.declarations[0].init?.type));

/** How a citing thing is mutated; undefined where there is nothing to mutate. */
function mutantOf(citation) {
  const { kind, path, name, clause, profile } = citation;
  if (kind === 'rule')
    return { kind, path: 'packages/municipality/src/generated/profiles.ts', profile, rule: name, clause };
  if (kind === 'code') return { kind, path, clause };
  const declaration = kind === 'export' && declarationsOf(join(root, path)).find((each) => each.name === name);
  return declaration && hasBody(declaration) ? { kind, path, name } : undefined;
}

/** Tests to try, the likeliest first: those that name it, the rest of its package, its own example. */
function groupsFor(citation) {
  const named = testsNaming([citation], citation.clause);
  const own = citation.package ?? 'municipality';
  const rest = globSync(`packages/${own}/{src,test}/**/*.test.{ts,tsx}`, { cwd: root }).filter(
    (path) => !named.includes(path),
  );
  const example = { files: ['scripts/examples.test.ts'], testNamePattern: `${own}: ${citation.name}$` };
  return [{ files: named }, { files: rest }, ...(citation.kind === 'export' ? [example] : [])].filter(
    ({ files }) => files.length > 0,
  );
}

/** The first test file that fails under a mutant, or undefined when all of them pass. */
async function failing(mutant, { files, ...options }) {
  const plugin = {
    name: 'mutant',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith(`/${mutant.path}`) ? mutated(code, mutant) : undefined),
  };
  const vitest = await startVitest(
    'test',
    files,
    { root, watch: false, bail: 1, reporters: [{}], ...options },
    { plugins: [plugin] },
  );
  const failed = vitest.state.getTestModules().find((module) => !module.ok() && module.state() === 'failed');
  await vitest.close();
  return failed && within(failed.moduleId);
}

/** Mutates every citing thing that is not proven as it stands now, and writes down which test noticed. */
export async function prove(citations) {
  const before = existsSync(provenFile) ? JSON.parse(readFileSync(provenFile, 'utf8')) : {};
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const byKey = new Map(citations.map((each) => [each.key, each]));
  const proven = {};
  for (const [key, citation] of [...byKey].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const mutant = mutantOf(citation);
    if (mutant === undefined) continue;
    const isAsked = wanted.length === 0 || wanted.some((word) => key.includes(word));
    const stands = before[key]?.digest === citation.digest;
    let test = stands ? before[key].test : undefined;
    for (const group of stands || !isAsked ? [] : groupsFor(citation)) test ??= await failing(mutant, group);
    if (isAsked && !stands) console.log(`${test ? 'noticed ' : 'SURVIVES'} ${key}${test ? ` by ${test}` : ''}`);
    if (test) proven[key] = { digest: citation.digest, test };
    writeFileSync(provenFile, `${JSON.stringify({ ...(isAsked ? {} : before), ...proven }, null, 2)}\n`);
  }
  writeFileSync(provenFile, `${JSON.stringify(proven, null, 2)}\n`);
  process.exitCode = 0;
}
