import { schemas } from './generated/schemas.ts';
import type { Documents } from './generated/types.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The place of a path in the words of the schema, e.g. `本人 › 氏名`; a row is counted from one. A step that the schema
 * does not know ends the text, because an unknown key may hold anything. The schema is that of a document, or any bundled
 * one, such as that of a form with the fields that a municipality added.
 *
 * @clause none wording of the project
 * @example
 * import { placeText } from '@fukushi-kit/schema';
 * placeText('Plan', ['person', 'name']) // => '本人 › 氏名'
 * placeText('Case', ['consents', 0, 'on']) // => '同意の出来事 › 1 › 答えた日'
 * placeText({ properties: { ext: { title: '自治体が加えた項目' } } }, ['ext', 'memo']) // => '自治体が加えた項目'
 */
export function placeText(document: keyof Documents | JsonSchema, path: readonly PropertyKey[]): string {
  const root = typeof document === 'string' ? schemas[document] : document;
  const words: string[] = [];
  let candidates = variants(root, root);
  for (const step of path) {
    const next = candidates.flatMap((schema) => below(schema, step));
    if (next.length === 0) break;
    const title = next.find((schema) => schema.title !== undefined)?.title;
    words.push(typeof step === 'number' ? String(step + 1) : (title ?? String(step)));
    candidates = next.flatMap((schema) => variants(schema, root));
  }
  return words.join(' › ');
}

function below(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  if (typeof step === 'number') return schema.items === undefined ? [] : [schema.items];
  if (typeof step !== 'string' || schema.properties === undefined || !Object.hasOwn(schema.properties, step)) return [];
  const property = schema.properties[step];
  return property === undefined ? [] : [property];
}

function variants(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  if (schema.$ref !== undefined) return variants(resolved(schema.$ref, root), root);
  const options = schema.oneOf ?? schema.anyOf;
  return options === undefined ? [schema] : options.flatMap((option) => variants(option, root));
}

function resolved(ref: string, root: JsonSchema): JsonSchema {
  return ref === '#' ? root : (root.$defs?.[ref.slice('#/$defs/'.length)] ?? {});
}
