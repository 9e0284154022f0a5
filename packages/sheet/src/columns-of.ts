import type { JsonSchema } from '@fukushi-kit/schema';
import type { Column, ColumnValues } from './column.ts';

/**
 * The columns of a list of records by its bundled JSON Schema: one for each value, in the order of the schema, titled by
 * it. `path` leads to the list. A part of a record gives its values as columns of their own, with a key such as
 * `contact/phone`. `null` where the schema has no list there, or where a record holds something that has no place in one
 * cell, such as a list.
 *
 * @clause none the schemas carry the clauses
 *
 * @example
 * import { columnsOf } from '@fukushi-kit/sheet';
 * const visit = { type: 'object', properties: { on: { title: '訪問日', anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] } } };
 * const schema = { type: 'object', properties: { visits: { type: 'array', items: visit } } };
 * columnsOf(schema, ['visits']) // => [{ key: 'on', title: '訪問日', values: { kind: 'day' } }]
 * columnsOf(schema, ['on']) // => null
 */
export function columnsOf(bundle: JsonSchema, path: readonly string[]): Column[] | null {
  let here: JsonSchema | undefined = bundle;
  for (const step of path) {
    here =
      here === undefined
        ? undefined
        : variants(bundle, here).find(({ properties }) => properties?.[step])?.properties?.[step];
  }
  const list = here === undefined ? undefined : variants(bundle, here).find(({ items }) => items !== undefined);
  return list?.items === undefined ? null : recordColumns(bundle, list.items, { prefix: '', title: '', parts: [] });
}

/** Where a record stands within that of a row: before its keys, before its titles, in which parts that may be missing. */
interface Around {
  readonly prefix: string;
  readonly title: string;
  readonly parts: readonly string[];
}

function recordColumns(bundle: JsonSchema, record: JsonSchema, around: Around): Column[] | null {
  const shapes = variants(bundle, record).filter(({ properties }) => properties !== undefined);
  const [shape, another] = shapes;
  if (shape?.properties === undefined || another !== undefined) return null;
  const columns: Column[] = [];
  for (const [name, schema] of Object.entries(shape.properties)) {
    const within = columnsWithin(bundle, name, schema, around);
    if (within === null) return null;
    columns.push(...within);
  }
  return columns;
}

function columnsWithin(bundle: JsonSchema, name: string, schema: JsonSchema, around: Around): Column[] | null {
  const key = `${around.prefix}${name}`;
  const title = [around.title, titleOf(bundle, schema) ?? name].filter((word) => word !== '').join(' ');
  const values = valuesOf(variants(bundle, schema));
  const { parts } = around;
  if (values !== null) return [{ key, title, values, ...(parts.length > 0 && { parts }) }];
  const inner = mayBeNull(bundle, schema) ? [...parts, key] : parts;
  return recordColumns(bundle, schema, { prefix: `${key}/`, title, parts: inner });
}

function mayBeNull(bundle: JsonSchema, schema: JsonSchema): boolean {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return mayBeNull(bundle, bundle.$defs?.[name] ?? {});
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return schema.type === 'null' || branches.some((branch) => mayBeNull(bundle, branch));
}

function titleOf(bundle: JsonSchema, schema: JsonSchema): string | undefined {
  return schema.title ?? variants(bundle, schema).find(({ title }) => title !== undefined)?.title;
}

/** A schema's alternatives, references resolved, without the one that lets a value be missing. */
function variants(bundle: JsonSchema, schema: JsonSchema): JsonSchema[] {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return variants(bundle, bundle.$defs?.[name] ?? {});
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const found = branches.length === 0 ? [schema] : branches.flatMap((branch) => variants(bundle, branch));
  return found.filter(({ type }) => type !== 'null');
}

function valuesOf(schemas: readonly JsonSchema[]): ColumnValues | null {
  if (schemas.length > 0 && schemas.every((schema) => typeof schema.const === 'string')) {
    return {
      kind: 'choice',
      options: schemas.map(({ const: value, title }) => ({ value: String(value), label: title ?? String(value) })),
    };
  }
  const [schema, another] = schemas;
  if (schema === undefined || another !== undefined) return null;
  if (schema.type === 'boolean') return { kind: 'yes-no' };
  if (schema.type === 'integer') {
    const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema;
    return { kind: 'integer', minimum, maximum };
  }
  if (schema.type !== 'string') return null;
  if (schema.format === 'date') return { kind: 'day' };
  return schema.pattern?.endsWith(MONTH) ? { kind: 'month' } : { kind: 'text' };
}

/** How the pattern of a month of a year ends. */
const MONTH = '-(0[1-9]|1[0-2])$';
