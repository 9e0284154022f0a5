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
  const words = listedIn(propertiesOf(document, row)[property] ?? {});
  return Object.fromEntries(words.map(({ const: word, title }) => [title ?? String(word), String(word) as Word]));
}

/** The listed words of a property, or of the items of its list. */
function listedIn({ oneOf, anyOf = [], items }: JsonSchema): readonly JsonSchema[] {
  if (oneOf !== undefined) return oneOf;
  return [...anyOf, ...(items === undefined ? [] : [items])].flatMap(listedIn);
}

function propertiesOf(document: keyof Documents, row: string): Readonly<Record<string, JsonSchema>> {
  return schemas[document].$defs?.[row]?.properties ?? {};
}
