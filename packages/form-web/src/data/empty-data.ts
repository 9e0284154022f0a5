import type { JsonSchema } from '@fukushi-kit/schema';
import { emptyValue } from './empty-value.ts';

/**
 * The data of a form that nobody has filled in: every place that its schema requires, each empty as the schema allows.
 * It is what the form starts from where it is given `null`.
 *
 * @clause none a schema carries the clauses of its form
 *
 * @example
 * import { emptyData } from '@fukushi-kit/form-web';
 * import { formSchema, rosterConsent } from '@fukushi-kit/official-forms';
 * const data = emptyData(formSchema(rosterConsent)) as Record<string, unknown>;
 * data['schemaVersion'] // => '1'
 * data['controlNumber'] // => null
 */
export function emptyData(schema: JsonSchema): unknown {
  return emptyValue(schema, schema);
}
