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

/** The test files that fail under a mutant, or as things stand when there is none. Running nothing is an error. */
async function failing(mutant, { files, ...options }) {
  const plugin = {
    name: 'mutant',
    enforce: 'pre',
    transform: (code, id) => (mutant && id.endsWith(`/${mutant.path}`) ? mutated(code, mutant) : undefined),
  };
  const bail = mutant ? 1 : 0;
  const vitest = await startVitest(
    'test',
    files,
    { root, watch: false, bail, reporters: [{}], fsModuleCache: false, ...options },
    { plugins: [plugin] },
  );
  const modules = vitest.state.getTestModules();
  await vitest.close();
  if (modules.length === 0) throw new Error(`No test ran of ${files.join(', ')}`);
  return modules.filter((module) => module.state() === 'failed').map(({ moduleId }) => within(moduleId));
}

const sound = new Map();

/** A group without the tests that fail as things stand, which could notice nothing. */
async function soundGroup(group) {
  const key = JSON.stringify(group);
  if (!sound.has(key)) sound.set(key, await failing(undefined, group));
  return { ...group, files: group.files.filter((path) => !sound.get(key).includes(path)) };
}

/** The test that notices a mutant, or undefined when it survives them all. */
async function noticing(mutant, groups) {
  for (const group of groups) {
    const sane = await soundGroup(group);
    const [test] = sane.files.length > 0 ? await failing(mutant, sane) : [];
    if (test !== undefined) return test;
  }
  return undefined;
}

/** Mutates every citing thing that is not proven as it stands now, and writes down which test noticed. */
export async function prove(citations) {
  const before = existsSync(provenFile) ? JSON.parse(readFileSync(provenFile, 'utf8')) : {};
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const byKey = new Map(citations.map((each) => [each.key, each]));
  const proven = { ...before };
  for (const key of Object.keys(before)) if (!stands(before[key], byKey.get(key))) delete proven[key];
  for (const key of [...byKey.keys()].sort()) {
    const citation = byKey.get(key);
    const mutant = mutantOf(citation);
    const isAsked = wanted.length === 0 || wanted.some((word) => key.includes(word));
    if (mutant === undefined || !isAsked || proven[key]) continue;
    const test = await noticing(mutant, groupsFor(citation));
    console.log(test ? `noticed  ${key} by ${test}` : `SURVIVES ${key}`);
    if (test) proven[key] = { digest: citation.digest, test };
    write(proven);
  }
  write(proven);
  process.exitCode = 0;
}

const stands = ({ digest, test }, citation) => citation?.digest === digest && existsSync(join(root, test));

/** Written after each mutant, so that a proof that is stopped loses nothing. */
function write(proven) {
  const sorted = Object.fromEntries(Object.entries(proven).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(provenFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
