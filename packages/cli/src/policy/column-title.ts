import { type BookName, bookKinds } from '@fukushi-kit/policy-check';
import { type JsonSchema, schemas } from '@fukushi-kit/schema';

/** The Japanese title of a column of a book, as its schema has it. */
export function columnTitle(name: BookName, column: string): string {
  const kind = bookKinds.find((each) => each.name === name);
  const schema: JsonSchema = kind === undefined ? {} : schemas[kind.document];
  const row = schema.$defs?.[schema.properties?.['rows']?.items?.$ref?.split('/').at(-1) ?? ''];
  return row?.properties?.[column]?.title ?? column;
}
