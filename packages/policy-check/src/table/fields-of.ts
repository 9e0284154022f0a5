import type { JsonSchema } from '@fukushi-kit/schema';
import { columnsOf } from '@fukushi-kit/sheet';
import { schemaAlternatives } from './schema-alternatives.ts';
import type { FieldShape, TableField } from './table-field.ts';

/** How the pattern of a time of day begins. */
const TIME = '^([01][0-9]|2[0-3]):';

/**
 * The fields of a record by its bundled schema, in the order of the schema. The fields of a record within it stand beside
 * its own, with a key such as `structure/version`.
 *
 * @throws {RangeError} if something in it has no place in a table.
 */
export function fieldsOf(bundle: JsonSchema, record: JsonSchema): readonly TableField[] {
  return Object.entries(propertiesOf(bundle, record)).flatMap(([name, schema]) => fieldsAt(bundle, name, schema));
}

function fieldsAt(bundle: JsonSchema, key: string, schema: JsonSchema): readonly TableField[] {
  const { shape, isNullable } = shapeOf(bundle, schema);
  const title = schema.title ?? key;
  if (shape.kind !== 'record') return [{ key, title, description: schema.description, isNullable, shape }];
  if (isNullable) throw new RangeError(`${key}: a record that may be missing has no columns`);
  return shape.fields.map((field) => ({ ...field, key: `${key}/${field.key}`, title: `${title} ${field.title}` }));
}

function shapeOf(bundle: JsonSchema, schema: JsonSchema): { readonly shape: FieldShape; readonly isNullable: boolean } {
  const all = schemaAlternatives(bundle, schema);
  const [first = {}, ...more] = all.filter(({ type }) => type !== 'null');
  const isNullable = all.length > more.length + 1;
  if (first.items !== undefined)
    return { shape: { kind: 'list', of: shapeOf(bundle, first.items).shape, isNullable }, isNullable };
  if (first.properties !== undefined) return { shape: { kind: 'record', fields: fieldsOf(bundle, first) }, isNullable };
  if (typeof first.const === 'string' && more.length === 0)
    return { shape: { kind: 'constant', value: first.const }, isNullable };
  return { shape: valueShape(bundle, schema, first), isNullable };
}

function valueShape(bundle: JsonSchema, schema: JsonSchema, { pattern, description }: JsonSchema): FieldShape {
  const row: JsonSchema = { type: 'object', properties: { one: schema } };
  const list: JsonSchema = { type: 'array', items: row };
  const [column] = columnsOf({ ...bundle, properties: { list } }, ['list']) ?? [];
  if (column === undefined) throw new RangeError('a value that has no place in a cell');
  const isFree = column.values.kind === 'text' && (pattern === undefined || new RegExp(pattern, 'u').test('a、b'));
  const isTime = pattern?.startsWith(TIME) === true;
  return { kind: 'one', values: column.values, isTime, isFree, form: description?.replace(/。$/, '') };
}

function propertiesOf(bundle: JsonSchema, record: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const properties = schemaAlternatives(bundle, record)[0]?.properties;
  if (properties === undefined) throw new RangeError('no record');
  return properties;
}
