import type { JsonSchema } from '@fukushi-kit/schema';
import fc from 'fast-check';

const DEEP = 4;
const texts = new Map<string, fc.Arbitrary<string>>();

/** Values that keep `schema`, a self-contained bundle of the profile. */
export function arbitraryOf(schema: JsonSchema, root: JsonSchema = schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return arbitraryOf(resolve(schema.$ref, root), root, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const options = schema.oneOf ?? schema.anyOf ?? types(schema);
  if (options !== undefined) return choice(options, root, depth);
  if (schema.type === 'object') return object(schema, root, depth);
  if (schema.type === 'array') return array(schema, root, depth);
  if (schema.type === 'string') return text(schema);
  if (schema.type === 'integer') return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 0 });
  return schema.type === 'boolean' ? fc.boolean() : fc.constant(null);
}

function resolve(ref: string, root: JsonSchema): JsonSchema {
  return ref === '#' ? root : (root.$defs?.[ref.slice('#/$defs/'.length)] ?? {});
}

function types(schema: JsonSchema): JsonSchema[] | undefined {
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined;
}

function choice(options: readonly JsonSchema[], root: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const heights = options.map((option) => height(option, root, new Set()));
  const lowest = Math.min(...heights);
  const open = depth < DEEP ? options : options.filter((_, index) => heights[index] === lowest);
  return fc.constantFrom(...open).chain((option) => arbitraryOf(option, root, depth + 1));
}

/** How many choices deep the smallest value of a schema is; without end where it only comes back to itself. */
function height(schema: JsonSchema, root: JsonSchema, above: ReadonlySet<string>): number {
  if (schema.$ref !== undefined)
    return above.has(schema.$ref)
      ? Number.POSITIVE_INFINITY
      : height(resolve(schema.$ref, root), root, new Set([...above, schema.$ref]));
  const options = schema.oneOf ?? schema.anyOf ?? types(schema);
  if (options !== undefined) return 1 + Math.min(...options.map((option) => height(option, root, above)));
  const parts = [
    ...Object.values(schema.properties ?? {}),
    ...((schema.minItems ?? 0) > 0 ? [schema.items ?? {}] : []),
  ];
  return Math.max(0, ...parts.map((part) => height(part, root, above)));
}

function object(schema: JsonSchema, root: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const entries = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, arbitraryOf(property, root, depth + 1)] as const,
  );
  const parts: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(entries);
  return fc.record(parts, { requiredKeys: schema.required ?? [], noNullPrototype: true });
}

function array(schema: JsonSchema, root: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const least = schema.minItems ?? 0;
  const item = fc.constant(0).chain(() => arbitraryOf(schema.items ?? {}, root, depth + 1));
  const size = { minLength: least, maxLength: Math.max(least, depth < DEEP ? 2 : 0) };
  return schema.uniqueItems === true
    ? fc.uniqueArray(item, { ...size, selector: JSON.stringify })
    : fc.array(item, size);
}

function text(schema: JsonSchema): fc.Arbitrary<string> {
  const key = JSON.stringify([schema.format, schema.pattern, schema.minLength, schema.maxLength]);
  const known = texts.get(key) ?? textOf(schema);
  texts.set(key, known);
  return known;
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'date') return fc.constantFrom('2025-06-15', '2024-02-29', '2000-02-29', '2026-03-31');
  const [minLength, maxLength] = [schema.minLength ?? 0, schema.maxLength ?? 20];
  if (schema.pattern?.startsWith('^[^') ?? true)
    return fc
      .constantFrom('見本 太郎', '𠮷田', '辻\u{E0100} 花子')
      .map((name) => [...name].slice(0, maxLength).join(''));
  return fc
    .stringMatching(new RegExp(schema.pattern ?? '', 'u'), { maxLength: Math.min(maxLength, 80) })
    .filter((sample) => [...sample].length >= minLength);
}
