import { type Documents, type JsonSchema, schemas } from '@fukushi-kit/schema';

/** The titles of the properties of a row, by which people know the columns of a register. */
export function rowTitles(document: keyof Documents, row: string): Readonly<Record<string, string>> {
  const properties = propertiesOf(document, row);
  return Object.fromEntries(Object.entries(properties).map(([key, { title = key }]) => [key, title]));
}

/** What the words of a property with listed words mean, by their titles. */
export function wordTitles<Word extends string>(
  document: keyof Documents,
  row: string,
  property: string,
): Readonly<Record<string, Word>> {
  const { oneOf = [] } = propertiesOf(document, row)[property] ?? {};
  return Object.fromEntries(oneOf.map(({ const: word, title }) => [title ?? String(word), String(word) as Word]));
}

function propertiesOf(document: keyof Documents, row: string): Readonly<Record<string, JsonSchema>> {
  return schemas[document].$defs?.[row]?.properties ?? {};
}
