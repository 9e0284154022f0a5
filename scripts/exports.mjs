import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

/** The repository, from which every path is named. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Path within the repository, with forward slashes. */
export const within = (file) => relative(root, file).replaceAll('\\', '/');

const parsed = new Map();

/** Text, syntax tree and comments of one file. */
export function read(file) {
  if (!parsed.has(file)) {
    const text = readFileSync(file, 'utf8');
    const { program, comments, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${within(file)}: ${errors[0].message}`);
    parsed.set(file, { file, text, program, comments });
  }
  return parsed.get(file);
}

/** Line of a position, from 1. */
export const lineAt = (text, position) => text.slice(0, position).split('\n').length;

/** The doc comment that ends right before a position, without its stars; null when there is none. */
function docBefore({ text, comments }, position) {
  const last = comments.findLast(({ end }) => end <= position);
  if (last?.type !== 'Block' || !last.value.startsWith('*') || text.slice(last.end, position).trim() !== '')
    return null;
  const lines = last.value.slice(1).split('\n');
  return {
    line: lineAt(text, last.start),
    text: lines
      .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
      .join('\n')
      .trimEnd(),
  };
}

const VALUES = new Set(['FunctionDeclaration', 'TSDeclareFunction', 'ClassDeclaration', 'TSEnumDeclaration']);

function namesOf(declaration) {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.map(({ id }) => ({ name: id.name, kind: 'value' }));
  }
  return [{ name: declaration.id.name, kind: VALUES.has(declaration.type) ? 'value' : 'type' }];
}

/** Every declaration that a file exports where it stands, with its doc comment. */
export function declarationsOf(file) {
  const source = read(file);
  const exported = source.program.body.filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration);
  return exported.flatMap((node) =>
    namesOf(node.declaration).map(({ name, kind }) => ({
      name,
      kind,
      file,
      line: lineAt(source.text, node.start),
      start: node.start,
      end: node.end,
      node: node.declaration,
      doc: docBefore(source, node.start),
    })),
  );
}

/** What a file gives out under each name: its own declarations, and those that it passes on from files beside it. */
function given(file, wanted) {
  const source = read(file);
  const own = declarationsOf(file);
  const passedOn = source.program.body.flatMap((node) => {
    const from = node.source?.value;
    if (!from?.startsWith('.') || !/^Export(Named|All)Declaration$/.test(node.type)) return [];
    const target = join(dirname(file), from);
    if (!/\.tsx?$/.test(target) || !existsSync(target)) return [];
    if (node.type === 'ExportAllDeclaration') return given(target, wanted);
    return node.specifiers.flatMap(({ local, exported }) =>
      given(target, local.name).map((each) => ({ ...each, name: exported.name })),
    );
  });
  const found = [...own, ...passedOn];
  const firstOfName = found.filter((each, index) => found.findIndex(({ name }) => name === each.name) === index);
  return wanted === undefined ? firstOfName : firstOfName.filter(({ name }) => name === wanted);
}

/** The packages of the repository: folder, short name and entry files. */
export function packages() {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((path) => {
      const folder = join(root, dirname(path));
      const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
      const entries = Object.values(manifest.exports ?? {}).flatMap((entry) => entry['@fukushi-kit/source'] ?? []);
      return {
        name: manifest.name.replace('@fukushi-kit/', ''),
        folder,
        entries: entries.map((entry) => join(folder, entry)),
      };
    });
}

/** Everything that a package publishes from files written by hand. */
export function published({ name, entries }) {
  const all = entries.filter(existsSync).flatMap((entry) => given(entry));
  return all.filter(({ file }) => !file.includes('/generated/')).map((each) => ({ ...each, package: name }));
}

/** Sources of a package that are written by hand, tests left out. */
export function sourceFiles(folder) {
  return globSync('src/**/*.{ts,tsx}', { cwd: folder })
    .filter((path) => !/\.test\.tsx?$/.test(path) && !path.includes('generated/'))
    .sort()
    .map((path) => join(folder, path));
}

/** The blocks of one tag of a doc comment, e.g. every `@example`. */
export function tagsOf(doc, tag) {
  const blocks = (doc?.text ?? '').split(/^(?=@\w)/m).filter((block) => new RegExp(`^@${tag}\\b`).test(block));
  return blocks.map((block) => block.slice(tag.length + 1).trim());
}
