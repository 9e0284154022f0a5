import { target } from './codegen-sources.mjs';

/** One self-contained schema for `root`: what it reaches stands in its own `$defs`, under the names of `nameOf`. */
export function bundle(root, sources, nameOf) {
  const byPath = new Map(sources.map((source) => [source.path, source.schema]));
  const defs = new Map();

  const copy = (node, path) => {
    if (Array.isArray(node)) return node.map((item) => copy(item, path));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => key !== '$defs')
        .map(([key, value]) => [key, key === '$ref' ? pull(target(path, value)) : copy(value, path)]),
    );
  };

  const pull = ({ path, def }) => {
    if (path === root.path && def === undefined) return '#';
    const name = nameOf(path, def);
    if (!defs.has(name)) {
      defs.set(name, undefined);
      const { $schema, $id, ...schema } = def === undefined ? byPath.get(path) : byPath.get(path).$defs[def];
      defs.set(name, copy(schema, path));
    }
    return `#/$defs/${name}`;
  };

  const body = copy(root.schema, root.path);
  const sorted = [...defs].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? body : { ...body, $defs: Object.fromEntries(sorted) };
}
