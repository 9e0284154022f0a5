import { formatEraDate, isPlainDate } from '@fukushi-kit/calendar';
import { schemasAt } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { words } from './words.ja.ts';

/** A single value as people read it: words of a list by their title, days by era; `null` where nothing is recorded. */
export function valueText(schema: JsonSchema, path: readonly PropertyKey[], value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const known = schemasAt(schema, `/${path.map((step) => escaped(String(step))).join('/')}`);
  const title = known.find((one) => one.const === value)?.title;
  if (title !== undefined) return title;
  const isDay = isPlainDate(value) && known.some(({ format }) => format === 'date');
  return isDay ? formatEraDate(value) : String(value);
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
