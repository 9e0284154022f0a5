import { type JsonSchema, schemas } from '@fukushi-kit/schema';
import { bookKinds } from './book-kinds.ts';
import type { BookName } from './books.ts';

/**
 * What a column (列) of a book is called in Japanese, by the schema of its rows; the column itself where there is none.
 *
 * @clause none titles of the data contract
 *
 * @example
 * columnTitle('ids', 'disabledOn') // => '無効化日'
 */
export function columnTitle(name: BookName, column: string): string {
  const kind = bookKinds.find((each) => each.name === name);
  const schema: JsonSchema = kind === undefined ? {} : schemas[kind.document];
  const row = schema.$defs?.[schema.properties?.['rows']?.items?.$ref?.split('/').at(-1) ?? ''];
  return row?.properties?.[column]?.title ?? column;
}
