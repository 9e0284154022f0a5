import { schemasAt } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import type { Bind } from './web-form.ts';

/** Everything that a bundled schema says of a place; `''` is the whole. */
export function knownOf(bundle: JsonSchema, at: Bind): readonly JsonSchema[] {
  return at === '' ? [bundle] : schemasAt(bundle, at);
}

/** Whether nothing may stand there. */
export function admitsNull(known: readonly JsonSchema[]): boolean {
  return known.some(({ type }) => type === 'null' || (Array.isArray(type) && type.includes('null')));
}

/** Whether a value of one of JSON's types may stand there. */
export function admits(known: readonly JsonSchema[], wanted: 'integer' | 'string' | 'array' | 'object'): boolean {
  return known.some(({ type }) => type === wanted || (Array.isArray(type) && type.includes(wanted)));
}

/** How many characters may stand there; `null` when the schema sets no bound. */
export function mostCharacters(known: readonly JsonSchema[]): number | null {
  return known.find(({ maxLength }) => maxLength !== undefined)?.maxLength ?? null;
}

/** The form that a text there must have. */
export function patternOf(known: readonly JsonSchema[]): string | null {
  return known.find(({ pattern }) => pattern !== undefined)?.pattern ?? null;
}

/** What the schema calls a place. */
export function titleOf(known: readonly JsonSchema[]): string | null {
  return known.find(({ title }) => title !== undefined)?.title ?? null;
}

/** What the schema says besides: the description nearest to the value itself. */
export function descriptionOf(known: readonly JsonSchema[]): string | null {
  return known.findLast(({ description }) => description !== undefined)?.description ?? null;
}

/** What stands there while nothing was chosen: nothing, or 未回答 where the schema has it. */
export function unchosen(known: readonly JsonSchema[]): null | string {
  const neutral = known.some((schema) => schema.const === 'unanswered');
  return neutral ? 'unanswered' : null;
}
