import type { FormDefinition } from '@fukushi-kit/form';

/**
 * The data of one filled form, with what they are: form, version, `$id` of their schema, and the digest of the
 * municipality's overlay or `null`.
 *
 * @clause none a shape of this project, not of a source
 */
export interface FormRecord {
  readonly form: string;
  readonly version: string;
  readonly schema: string;
  readonly overlay: string | null;
  readonly data: unknown;
}

/**
 * The record of a form and the data that it was filled with, to be attached to its print.
 *
 * @clause none a shape of this project, not of a source
 *
 * @example
 * const definition = { id: 'sample/form', version: '1', schema: 'https://fukushi-kit.example/sample.schema.json' };
 * formRecord(definition, { name: '見本 太郎' }).form // => 'sample/form'
 */
export function formRecord(definition: FormDefinition, data: unknown): FormRecord {
  const { id, version, schema, overlay } = definition;
  return { form: id, version, schema, overlay: overlay?.digest ?? null, data };
}
