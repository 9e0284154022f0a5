import { type FormDefinition, formElements, type ListBlock, type Pointer, schemasAt } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { replaced } from './replaced.ts';

const SENTENCE = '見本として長く書いた文が、欄に収まらないときの様子を示します。';
const LONGEST_TEXT = 900;
const MOST_ROWS = 60;

/** Data with every free text longer than its cell and every list longer than its page, as far as the schema lets them be. */
export function overflowing(definition: FormDefinition, schema: JsonSchema, full: unknown): unknown {
  const withTexts = freeTexts(definition).reduce(
    (data, pointer) => replaced(data, pointer, (value) => longText(schema, pointer, value)),
    full,
  );
  return lists(definition).reduce(
    (data, list) => replaced(data, list.bind, (value) => longList(schema, list.bind, value)),
    withTexts,
  );
}

function freeTexts(definition: FormDefinition): Pointer[] {
  return formElements(definition).flatMap(({ content, prefix }) =>
    content.kind === 'text' && content.fit.over === 'sheet' ? [`${prefix}${content.bind}` as Pointer] : [],
  );
}

function lists(definition: FormDefinition): ListBlock[] {
  return definition.sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'));
}

function longText(schema: JsonSchema, pointer: Pointer, value: unknown): unknown {
  const most = Math.min(LONGEST_TEXT, ...schemasAt(schema, pointer).flatMap(({ maxLength }) => maxLength ?? []));
  return typeof value === 'string' ? SENTENCE.repeat(Math.ceil(most / SENTENCE.length)).slice(0, most) : value;
}

function longList(schema: JsonSchema, pointer: Pointer, items: unknown): unknown {
  const known = schemasAt(schema, pointer);
  if (!Array.isArray(items) || items.length === 0 || known.some(({ uniqueItems }) => uniqueItems)) return items;
  const rows = Math.min(MOST_ROWS, ...known.flatMap(({ maxItems }) => maxItems ?? []));
  return Array.from({ length: Math.max(rows, items.length) }, (_, index) => items[index % items.length]);
}
