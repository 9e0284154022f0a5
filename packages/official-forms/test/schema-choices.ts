import type { JsonSchema } from '@fukushi-kit/schema';

/** The values that a bundled schema lets stand at a place in the data: its consts, or both truths of a boolean. */
export function choicesOf(bundle: JsonSchema, pointer: string): readonly unknown[] {
  const resolved = (nodes: readonly (JsonSchema | undefined)[]): JsonSchema[] =>
    nodes.flatMap((node) => (node === undefined ? [] : variants(bundle, node)));
  let at = resolved([bundle]);
  for (const step of pointer.split('/').slice(1)) {
    at = resolved(at.map((node) => (/^\d+$/.test(step) ? node.items : node.properties?.[step])));
  }
  return [...at, ...resolved(at.map((node) => node.items))].flatMap(values);
}

function values(node: JsonSchema): readonly unknown[] {
  if (node.const !== undefined) return [node.const];
  return [node.type].flat().includes('boolean') ? [true, false] : [];
}

function variants(bundle: JsonSchema, node: JsonSchema): JsonSchema[] {
  const name = node.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return variants(bundle, bundle.$defs?.[name] ?? {});
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return branches.length === 0 ? [node] : branches.flatMap((branch) => variants(bundle, branch));
}
