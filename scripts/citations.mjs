import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses, isClauseId, isDoubtId, sources } from '../packages/clause/src/index.ts';
import { declarationsOf, lineAt, packages, read, root, sourceFiles, tagsOf, within } from './exports.mjs';

const looksCited = new RegExp(`^(${sources.map(({ id }) => id).join('|')}):\\S`);

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Every node of a syntax tree. */
function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const [key, child] of Object.entries(node)) if (key !== 'parent') yield* nodesOf(child);
}

/** The string literals of a syntax tree that are written as citations. */
export function citedLiterals(node) {
  return [...nodesOf(node)].filter(
    (each) => each.type === 'Literal' && typeof each.value === 'string' && looksCited.test(each.value),
  );
}

/** The name that a top-level statement gives to what it holds. */
function nameOf(statement) {
  const declaration = statement.declaration ?? statement;
  return declaration.id?.name ?? declaration.declarations?.[0]?.id?.name ?? '(module)';
}

/** Citations written as strings in code: in form definitions, findings, decisions. */
function inCode(file, packageName) {
  const { text, program } = read(file);
  return program.body.flatMap((statement) =>
    citedLiterals(statement).flatMap((literal) =>
      literal.value.split(' ').map((clause) => ({
        clause,
        kind: 'code',
        package: packageName,
        name: nameOf(statement),
        path: within(file),
        line: lineAt(text, literal.start),
        key: `${within(file)}#${nameOf(statement)}@${clause}`,
        digest: digest(text.slice(statement.start, statement.end)),
      })),
    ),
  );
}

/** Citations of `@clause` tags. A tag begins with the id; further ids may follow it. */
function inDocs(file, packageName) {
  const { text } = read(file);
  return declarationsOf(file).flatMap((each) =>
    tagsOf(each.doc, 'clause').flatMap((tag) => {
      const [first = '', ...rest] = tag.split(/\s+/);
      const cited = first === 'none' ? [] : [first, ...rest.filter((word) => looksCited.test(word))];
      return cited.map((clause) => ({
        clause,
        kind: each.kind === 'value' ? 'export' : 'type',
        package: packageName,
        name: each.name,
        path: within(file),
        line: each.doc.line + each.doc.text.split('\n').findIndex((line) => line.split(/\s+/).includes(clause)),
        key: `${within(file)}#${each.name}`,
        digest: digest(text.slice(each.start, each.end)),
      }));
    }),
  );
}

function* valuesOf(json, path = []) {
  if (typeof json === 'string') yield { value: json, path };
  else if (json !== null && typeof json === 'object') {
    for (const [key, child] of Object.entries(json)) yield* valuesOf(child, [...path, key]);
  }
}

const at = (json, path) => path.reduce((node, key) => node[key], json);

/** Citations of a JSON file; the conditions of its rules are named by their rule. */
function inJson(path, kind) {
  const text = readFileSync(join(root, path), 'utf8');
  const json = JSON.parse(text);
  let from = 0;
  return [...valuesOf(json)].flatMap(({ value, path: place }) => {
    if (!looksCited.test(value)) return [];
    const found = text.indexOf(JSON.stringify(value), from);
    from = found < 0 ? from : found + 1;
    const isCondition = place[0] === 'rules' && place.at(-1) === 'id' && at(json, place.slice(0, -1)).op === 'clause';
    const name = path.replace(/^.*?(profiles|schemas)\//, '').replace(/(\.schema)?\.json$/, '');
    return value.split(' ').map((clause) => ({
      clause,
      kind: isCondition ? 'rule' : kind,
      name: isCondition ? place[1] : name,
      profile: isCondition ? name : undefined,
      path,
      line: lineAt(text, found),
      key: `${path}#${isCondition ? place[1] : ''}@${clause}`,
      digest: isCondition ? digest(JSON.stringify(at(json, place.slice(0, -1)))) : '',
    }));
  });
}

const isRegister = (file) => /packages\/clause\/src\/(sources|doubts)\//.test(within(file));

/** Every citation in code, docs, profiles and schemas. Those that point nowhere are `wrong`, with file and line. */
export function collectCitations() {
  const inPackages = packages().flatMap(({ name, folder }) =>
    sourceFiles(folder).flatMap((file) => [...inDocs(file, name), ...(isRegister(file) ? [] : inCode(file, name))]),
  );
  const inProfiles = globSync('packages/municipality/profiles/*.json', { cwd: root })
    .sort()
    .flatMap((path) => inJson(path, 'profile'));
  const inSchemas = globSync('schemas/**/*.schema.json', {
    cwd: root,
    exclude: (path) => `${path}`.includes('examples'),
  })
    .sort()
    .flatMap((path) => inJson(path, 'schema'));
  const all = [...inPackages, ...inProfiles, ...inSchemas].filter(({ clause }) => !isDoubtId(clause));
  return {
    right: all.filter(({ clause }) => isClauseId(clause)),
    wrong: all.filter(({ clause }) => !isClauseId(clause)),
  };
}

/** Clauses of the two specifications, the ones that the account is given of. */
export const specified = clauses.filter(({ source }) => source === 'chigasaki-r7' || source === 'kashiwa-r7');
